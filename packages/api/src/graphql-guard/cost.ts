import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { Refusal } from '../errors/refusal.ts'
import { askedSizes } from './asked-sizes.ts'
import { priceDocument } from './price-document.ts'
import { priceFor } from './price-formula.ts'
import type { Sizes } from './sizes.ts'
import type { Variables } from './variables.ts'

/**
 * Points of a document's only operation, for its variables as the schema has coerced them.
 * Both the function and what it returns throw InputError TOO_EXPENSIVE or BAD_PAGE_SIZE, or a Refusal BAD_VALUE for
 * arguments that cannot be read.
 */
export function costFormula(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables, sizes: Sizes) => number {
  return refusing(() => {
    const sizesOf = askedSizes(schema, document)
    const price = priceDocument(schema, document, operation)
    return (variables, sizes) =>
      refusing(() => {
        const asked = sizesOf(variables, sizes)
        return asked.points + priceFor(price, variables, asked)
      })
  })
}

function refusing<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new Refusal('BAD_VALUE', error.message, 'Send each argument as its type says.')
  }
}
