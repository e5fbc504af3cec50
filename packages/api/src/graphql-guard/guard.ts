import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { BOUNDS } from './bounds.ts'
import { type CheckedDocument, checkDocument } from './checked-document.ts'
import { type Sizes, UNKNOWN_SIZES } from './sizes.ts'
import { checkName } from './sole-operation.ts'
import { checkVariableText } from './text.ts'
import { tooExpensive } from './too-expensive.ts'
import { coerceVariables, type Variables } from './variables.ts'

interface Question {
  readonly operationName: string | null
  readonly variables: Variables
  readonly sizes?: Sizes
}

/**
 * Refuses a question that asks for too much, before anything is executed.
 * Throws a Refusal or an InputError; in the order of what is cheapest to find out.
 */
function checkQuestion(
  schema: GraphQLSchema,
  { operation, cost }: CheckedDocument,
  { operationName, variables, sizes = UNKNOWN_SIZES }: Question,
): void {
  checkName(operation, operationName)
  checkVariableText(variables)
  const points = cost(coerceVariables(schema, operation, variables), sizes)
  if (points > BOUNDS.cost) throw tooExpensive(`${Math.ceil(points)} points`)
}

/** A context that knows how large questions are. */
export interface Sized {
  readonly sizes?: Sizes
}

/**
 * The guard runs after validation and before execution: only there are the document known to be valid and the variables
 * at hand. What it finds of a document is kept for as long as Apollo Server keeps the document.
 */
export function guard(): ApolloServerPlugin<Sized> {
  const checked = new WeakMap<DocumentNode, CheckedDocument>()
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request, contextValue: { sizes = UNKNOWN_SIZES } }) {
          const known = checked.get(document) ?? checkDocument(schema, document)
          checked.set(document, known)
          const { operationName = null, variables = {} } = request
          checkQuestion(schema, known, { operationName, variables, sizes })
        },
      }
    },
  }
}
