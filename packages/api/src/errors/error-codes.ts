import { INPUT_ERROR_CODES, type InputErrorCode } from '@council-outcomes/figures'

/** What only the server can find wrong with a request, and the HTTP status that goes with it. */
const SERVER_CODES = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL: 500,
  NOT_IMPLEMENTED: 501,
  OVERLOADED: 503,
  TIMEOUT: 503,
  UNAVAILABLE: 503,
} as const

/** The closed list: no answer of this server carries another code. */
export type ErrorCode = InputErrorCode | keyof typeof SERVER_CODES

export function statusOf(code: ErrorCode): number {
  return isInputCode(code) ? 400 : SERVER_CODES[code]
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && (isInputCode(code) || Object.hasOwn(SERVER_CODES, code))
}

function isInputCode(code: string): code is InputErrorCode {
  return INPUT_ERROR_CODES.some((known) => known === code)
}
