import { type DocumentNode, type GraphQLSchema, valueFromASTUntyped, visit } from 'graphql'
import { periodDays } from './period-length.ts'
import type { Variables } from './variables.ts'

/**
 * Days of the longest period that any field of the document takes. A time axis lies below the field that names its
 * period and prices are added up from below, so the periods are read first.
 */
export function longestPeriod(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  const fields = schema.getQueryType()?.getFields() ?? {}
  let longest = 0
  visit(document, {
    Field: (node) => {
      const takesPeriod = fields[node.name.value]?.args.some(({ name }) => name === 'period')
      if (takesPeriod !== true) return
      const given = node.arguments?.find(({ name }) => name.value === 'period')
      longest = Math.max(longest, periodDays(given && valueFromASTUntyped(given.value, variables)))
    },
  })
  return longest
}
