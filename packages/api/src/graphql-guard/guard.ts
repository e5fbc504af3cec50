import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { checkCost } from './cost.ts'
import { checkShape } from './shape.ts'
import { type Sizes, UNKNOWN_SIZES } from './sizes.ts'
import { soleOperation } from './sole-operation.ts'
import { checkText } from './text.ts'
import { checkVariables } from './variables.ts'

export interface Question {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly sizes?: Sizes
}

/**
 * Refuses a valid document that asks for too much, before anything is executed.
 * Throws a Refusal or an InputError; in the order of what is cheapest to find out.
 */
export function checkQuestion({
  schema,
  document,
  operationName,
  variables,
  sizes = UNKNOWN_SIZES,
}: Question): void {
  const operation = soleOperation(schema, document, operationName)
  checkShape(document, operation)
  checkText(document, variables)
  checkVariables(schema, operation, variables)
  checkCost(schema, document, variables, sizes)
}

/** A context that knows how large questions are. */
export interface Sized {
  readonly sizes?: Sizes
}

/** The guard runs after validation and before execution: only there are the document known to be valid and the variables at hand. */
export function guard(): ApolloServerPlugin<Sized> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request, contextValue }) {
          const { operationName = null, variables = {} } = request
          const { sizes = UNKNOWN_SIZES } = contextValue
          checkQuestion({ schema, document, operationName, variables, sizes })
        },
      }
    },
  }
}
