import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { costFormula } from './cost.ts'
import { checkShape } from './shape.ts'
import { soleOperation } from './sole-operation.ts'
import { checkDocumentText } from './text.ts'

export interface CheckedDocument {
  readonly operation: OperationDefinitionNode
  readonly cost: ReturnType<typeof costFormula>
}

/** All that can be said of a valid document before its variables are known. Throws a Refusal or an InputError. */
export function checkDocument(schema: GraphQLSchema, document: DocumentNode): CheckedDocument {
  const operation = soleOperation(schema, document)
  checkShape(document, operation)
  checkDocumentText(document)
  return { operation, cost: costFormula(schema, document, operation) }
}
