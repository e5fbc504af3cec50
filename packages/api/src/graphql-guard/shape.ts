import { InputError } from '@council-outcomes/figures'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { BOUNDS } from './bounds.ts'

interface Shape {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
}

/** Throws InputError TOO_EXPENSIVE when the operation, its fragments expanded, is too deep or has too many aliases or directives. */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const { depth, aliases, directives } = shapeOf(document, operation)
  if (depth > BOUNDS.depth) {
    throw tooMuch(
      `at most ${BOUNDS.depth} levels of fields`,
      `${depth} levels`,
      'ask for the inner part by its id',
    )
  }
  if (aliases > BOUNDS.aliases) {
    throw tooMuch(`at most ${BOUNDS.aliases} aliases`, `${aliases} aliases`, 'ask in several requests')
  }
  if (directives > BOUNDS.directives) {
    throw tooMuch(
      `at most ${BOUNDS.directives} directives`,
      `${directives} directives`,
      'leave fields out instead',
    )
  }
}

function tooMuch(expected: string, received: string, remedy: string): InputError {
  return new InputError({ code: 'TOO_EXPENSIVE', expected, received, remedy })
}

function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, Shape>()

  // Each fragment is measured once, so that fragments within fragments cost no more than their text.
  function fragmentShape(name: string): Shape {
    const known = measured.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    const shape =
      fragment === undefined ? NO_SHAPE : withDirectives(selectionsShape(fragment.selectionSet), fragment)
    measured.set(name, shape)
    return shape
  }

  function selectionsShape({ selections }: SelectionSetNode): Shape {
    let { depth, aliases, directives } = NO_SHAPE
    for (const selection of selections) {
      const inner = selectionShape(selection)
      depth = Math.max(depth, inner.depth)
      aliases += inner.aliases
      directives += inner.directives
    }
    return { depth, aliases, directives }
  }

  function selectionShape(selection: SelectionSetNode['selections'][number]): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return withDirectives(fragmentShape(selection.name.value), selection)
    const inner = selection.selectionSet === undefined ? NO_SHAPE : selectionsShape(selection.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return withDirectives(inner, selection)
    const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1)
    return withDirectives({ ...inner, depth: inner.depth + 1, aliases }, selection)
  }

  return withDirectives(selectionsShape(operation.selectionSet), operation)
}

const NO_SHAPE: Shape = { depth: 0, aliases: 0, directives: 0 }

function withDirectives(
  shape: Shape,
  { directives = [] }: { readonly directives?: readonly unknown[] },
): Shape {
  return { ...shape, directives: shape.directives + directives.length }
}
