import { InputError } from '@council-outcomes/figures'
import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { causes } from '../errors/causes.ts'
import { Refusal } from '../errors/refusal.ts'
import { shortened } from '../errors/shortened.ts'
import { BOUNDS } from './bounds.ts'
import { unknownEnumValue } from './unknown-enum-value.ts'

export type Variables = Readonly<Record<string, unknown>>

/**
 * The variables as the schema coerces them, with the defaults of those that were left out.
 * Throws the InputError of a scalar, or a Refusal BAD_VALUE, when a variable is not what it is declared to be.
 * Checked here because Apollo Server calls some of these client faults INTERNAL_SERVER_ERROR.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): Variables {
  const declared = operation.variableDefinitions ?? []
  const { coerced = {}, errors = [] } = getVariableValues(schema, declared, variables, {
    maxErrors: BOUNDS.errors,
  })
  const [first] = errors
  if (first === undefined) return coerced
  throw unknownEnumValue(schema, operation, variables) ?? badVariable(first, errors.length - 1)
}

function badVariable(error: GraphQLError, others: number): Error {
  const ofScalar = [...causes(error)].find((cause) => cause instanceof InputError)
  if (ofScalar !== undefined) return ofScalar
  const sentence = shortened(error.message)
  const rest = others === 0 ? '' : ` (and ${others} more such faults)`
  return new Refusal('BAD_VALUE', `${sentence}${rest}`, 'Send each variable as the type it is declared with.')
}
