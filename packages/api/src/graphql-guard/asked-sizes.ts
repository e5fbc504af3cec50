import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { argumentsOf } from './arguments-of.ts'
import { type Asked, lengthOf, NOTHING_ASKED } from './cost-table.ts'
import type { Sizes } from './sizes.ts'
import type { Variables } from './variables.ts'

/** How large the questions of a document are, for its variables: lists lie below the field that names their period or their axes. */
export function askedSizes(
  schema: GraphQLSchema,
  document: DocumentNode,
): (variables: Variables, sizes: Sizes) => Asked {
  const questions = questionsOf(schema, document).map(({ field, node }) => ({
    takesPeriod: takesPeriod(field),
    args: argumentsOf(field, node),
  }))
  return (variables, sizes) => {
    const asked = { ...NOTHING_ASKED }
    for (const { takesPeriod, args } of questions) {
      const given = typeof args === 'function' ? args(variables) : args
      if (takesPeriod) {
        const { days, facts, districts } = sizes.figures(given)
        asked.days = Math.max(asked.days, days)
        asked.facts = Math.max(asked.facts, facts)
        asked.districts = Math.max(asked.districts, districts)
        asked.points += facts * lengthOf(given.metrics)
        continue
      }
      const { rows, axes, metrics, points } = sizes.analysis(given.input)
      asked.rows = Math.max(asked.rows, rows)
      asked.axes = Math.max(asked.axes, axes)
      asked.metrics = Math.max(asked.metrics, metrics)
      asked.points += points
    }
    return asked
  }
}

interface SizedField {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

/** The fields of Query that take a period or are an analysis. */
function questionsOf(schema: GraphQLSchema, document: DocumentNode): readonly SizedField[] {
  const found: SizedField[] = []
  const types = new TypeInfo(schema)
  const Field = (node: FieldNode) => {
    const field = types.getFieldDef()
    if (types.getParentType() !== schema.getQueryType() || !field) return
    if (takesPeriod(field) || field.name === 'analyze') found.push({ field, node })
  }
  visit(document, visitWithTypeInfo(types, { Field }))
  return found
}

function takesPeriod(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'period')
}
