import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import { OperatorError } from '@council-outcomes/db'

/** What the operator reads when a command fails: what is wrong and what to do, or an incident to report. */
export function failureText(error: unknown): string {
  if (error instanceof OperatorError) return `${error.sentence}\n${error.remedy}\n`
  return incidentText(`incident ${randomUUID()}`, error)
}

export function incidentText(id: string, error: unknown): string {
  return `Something unexpected happened (${id}).\n${inspect(error)}\n`
}
