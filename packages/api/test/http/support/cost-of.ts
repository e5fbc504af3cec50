import type { DocumentNode, GraphQLSchema } from 'graphql'
import { checkDocument } from '../../../src/graphql-guard/checked-document.ts'
import { type Sizes, UNKNOWN_SIZES } from '../../../src/graphql-guard/sizes.ts'
import { coerceVariables } from '../../../src/graphql-guard/variables.ts'

/** Points of a valid document with these variables, as a client sends them. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  sizes: Sizes = UNKNOWN_SIZES,
): number {
  const { operation, cost } = checkDocument(schema, document)
  return cost(coerceVariables(schema, operation, variables), sizes)
}
