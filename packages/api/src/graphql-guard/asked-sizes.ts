import {
  type DocumentNode,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  visit,
} from 'graphql'
import type { Asked } from './cost-table.ts'
import type { Sizes } from './sizes.ts'
import type { Variables } from './variables.ts'

/**
 * How large the questions of a document with one operation are. Lists lie below the field that names their period or
 * their axes, and prices are added up from below, so these are read first.
 * @throws GraphQLError for arguments that cannot be read
 */
export function askedSizes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  sizes: Sizes,
): Asked {
  const fields = schema.getQueryType()?.getFields() ?? {}
  const given = givenVariables(schema, document, variables)
  const asked = { days: 0, rows: 0, axes: 0, metrics: 0, points: 0 }
  visit(document, {
    Field: (node) => {
      const field = fields[node.name.value]
      if (field?.args.some(({ name }) => name === 'period')) {
        const { council, period } = getArgumentValues(field, node, given)
        asked.days = Math.max(asked.days, sizes.days(council, period))
      }
      if (field?.name !== 'analyze') return
      const { input } = getArgumentValues(field, node, given)
      const { rows, axes, metrics, points } = sizes.analysis(input)
      asked.rows = Math.max(asked.rows, rows)
      asked.axes = Math.max(asked.axes, axes)
      asked.metrics = Math.max(asked.metrics, metrics)
      asked.points += points
    },
  })
  return asked
}

/** With the defaults of those that were left out. */
function givenVariables(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Variables {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const declared = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : []
  return getVariableValues(schema, declared, variables).coerced ?? {}
}
