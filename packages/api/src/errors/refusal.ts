import type { ErrorCode } from './error-codes.ts'

/** The server declines a request. `message` is one whole sentence for the client, `remedy` says what to do instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly remedy: string

  constructor(code: ErrorCode, message: string, remedy: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}
