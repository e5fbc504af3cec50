import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import { Refusal } from '../errors/refusal.ts'

/** The one operation of the document, of a kind that the schema has. Throws a Refusal otherwise. */
export function soleOperation(schema: GraphQLSchema, document: DocumentNode): OperationDefinitionNode {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const [operation] = operations
  if (operation === undefined || operations.length > 1) {
    throw new Refusal(
      'BAD_REQUEST',
      'A document must hold exactly one operation.',
      'Send one request per operation.',
    )
  }
  if (!schema.getRootType(operation.operation)) {
    throw new Refusal('BAD_REQUEST', `This API has no ${operation.operation}s.`, 'Ask with a query.')
  }
  return operation
}

/** Throws a Refusal when the request names another operation than the document holds. */
export function checkName({ name }: OperationDefinitionNode, asked: string | null): void {
  if (asked === null || asked === name?.value) return
  throw new Refusal(
    'BAD_REQUEST',
    'The document holds no operation of the name given in "operationName".',
    'Leave "operationName" out, or repeat the name from the document.',
  )
}
