import { InputError } from '@council-outcomes/figures'
import { causes } from './causes.ts'
import { databaseFault } from './database-fault.ts'
import { fastifyFault } from './fastify-fault.ts'
import { graphqlFault } from './graphql-fault.ts'
import type { PublicError } from './public-error.ts'
import { Refusal } from './refusal.ts'

/** What a client may learn of any error. What is not known to be safe becomes "Internal server error". */
export function translateError(error: unknown): PublicError {
  for (const cause of causes(error)) {
    const fault = ownFault(cause) ?? databaseFault(cause)
    if (fault !== null) return fault
  }
  return graphqlFault(error) ?? fastifyFault(error) ?? INTERNAL
}

const INTERNAL: PublicError = { code: 'INTERNAL', message: 'Internal server error' }

function ownFault(error: Error): PublicError | null {
  if (error instanceof Refusal) return { code: error.code, message: error.message, remedy: error.remedy }
  if (!(error instanceof InputError)) return null
  const { code, message, expected, received, remedy, argument } = error
  return { code, message, expected, received, remedy, ...(argument === null ? {} : { argument }) }
}
