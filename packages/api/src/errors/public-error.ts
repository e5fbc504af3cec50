import type { ErrorCode } from './error-codes.ts'

/** All that a client learns about an error: a code of the closed list, one sentence, sometimes what to do. */
export interface PublicError {
  readonly code: ErrorCode
  readonly message: string
  readonly expected?: string
  readonly received?: string
  readonly remedy?: string
  /** The part of the question that is at fault, such as `input.filter.channels`. */
  readonly argument?: string
  /** Of an INTERNAL error: the id under which the operator finds it in the log. */
  readonly requestId?: string
}
