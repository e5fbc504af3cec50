import type { PublicError } from './public-error.ts'

/** What Fastify refuses while it reads a request, in our words. Null for what is not the client's fault. */
export function fastifyFault(error: unknown): PublicError | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = FAULTS[code]
  if (known !== undefined) return known
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  return status >= 400 && status < 500 ? MALFORMED : null
}

const MALFORMED: PublicError = { code: 'BAD_REQUEST', message: 'The request could not be read.' }

const FAULTS: Readonly<Record<string, PublicError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'BODY_TOO_LARGE',
    message: 'The request body is larger than 100 kB.',
    remedy: 'Send a shorter document or fewer variables.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Only JSON in UTF-8 is understood here.',
    remedy: 'Send the header "Content-Type: application/json".',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'BAD_REQUEST',
    message: 'The request body is empty.',
    remedy: 'Send a JSON object with a "query".',
  },
  FST_ERR_BAD_URL: {
    code: 'BAD_REQUEST',
    message: 'The address is not a valid URL.',
  },
}
