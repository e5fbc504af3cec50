import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { BOUNDS } from './bounds.ts'
import { fieldPrice } from './field-price.ts'
import { largestOf, type Price, sumOf } from './price-formula.ts'
import { tooExpensive } from './too-expensive.ts'
import { whenIncluded } from './when-included.ts'

/**
 * What the operation costs, as a formula of its variables and sizes: the document is walked once, however often it is
 * asked. Fragments are priced where they are spread, abstract types as the dearest of their possible types.
 * @throws InputError TOO_EXPENSIVE for more selections than a document may have, its fragments expanded
 */
export function priceDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Price {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  let selected = 0

  function compositePrice(set: SelectionSetNode, type: GraphQLCompositeType): Price {
    if (!isAbstractType(type)) return objectPrice(set, type)
    return largestOf(schema.getPossibleTypes(type).map((possible) => objectPrice(set, possible)))
  }

  function objectPrice({ selections }: SelectionSetNode, type: GraphQLObjectType): Price {
    return sumOf(selections.map((selection) => whenIncluded(selection, selectionPrice(selection, type))))
  }

  function selectionPrice(selection: SelectionNode, type: GraphQLObjectType): Price {
    selected += 1
    if (selected > BOUNDS.selections) throw tooExpensive(`more than ${BOUNDS.selections} selections`)
    if (selection.kind === Kind.FIELD) return priceOfField(selection, type)
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    if (fragment === undefined || !isOf(type, fragment.typeCondition?.name.value)) return 0
    return objectPrice(fragment.selectionSet, type)
  }

  function priceOfField(node: FieldNode, type: GraphQLObjectType): Price {
    const field = fieldOf(type, node.name.value)
    if (field === undefined) return 0
    const below = getNamedType(field.type)
    const inner = node.selectionSet && isCompositeType(below) ? compositePrice(node.selectionSet, below) : 0
    return fieldPrice(type, field, node, inner)
  }

  function isOf(type: GraphQLObjectType, condition = type.name): boolean {
    if (condition === type.name) return true
    const abstract = schema.getType(condition)
    return isAbstractType(abstract) && schema.isSubType(abstract, type)
  }

  const root = schema.getRootType(operation.operation)
  return root ? objectPrice(operation.selectionSet, root) : 0
}

/** `__typename` is no field of a type, and costs nothing. */
function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  return name === TypeMetaFieldDef.name ? TypeMetaFieldDef : type.getFields()[name]
}
