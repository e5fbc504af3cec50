export type OperatorErrorCode =
  | 'BAD_CONFIGURATION'
  | 'PORT_TAKEN'
  | 'DATABASE_UNREACHABLE'
  | 'WRONG_PASSWORD'
  | 'DATABASE_MISSING'
  | 'POSTGRES_TOO_OLD'
  | 'ROLE_NOT_ALLOWED'
  | 'EXTENSION_MISSING'
  | 'EMBEDDED_POSTGRES_MISSING'
  | 'EMBEDDED_POSTGRES_FAILED'
  | 'DATA_FOLDER_OTHER_VERSION'
  | 'DATA_FOLDER_NOT_WRITABLE'
  | 'DATA_FOLDER_IN_USE'
  | 'DISK_FULL'
  | 'MIGRATION_EDITED'
  | 'MIGRATION_FAILED'
  | 'RECORD_MISSING'
  | 'DEMO_OPTION_OUT_OF_RANGE'

/** A fault of the installation that its operator can mend: one sentence that says what is wrong, one that says what to do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  readonly code: OperatorErrorCode
  readonly sentence: string
  readonly remedy: string

  constructor(code: OperatorErrorCode, sentence: string, remedy: string, options?: { cause?: unknown }) {
    super(`${sentence} ${remedy}`, options)
    this.code = code
    this.sentence = sentence
    this.remedy = remedy
  }
}
