import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import negotiate from '@fastify/accept-negotiator'

/** What answers are sent as; the first is preferred. */
const COMPRESSIONS = ['br', 'gzip'] as const

export type Encoding = (typeof COMPRESSIONS)[number] | 'identity'

/** The best that an `accept-encoding` header allows. */
export function bestEncoding(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'identity'
  return negotiate(accepted, [...COMPRESSIONS]) ?? 'identity'
}

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  return encoding === 'br' ? toBrotli(body, BROTLI) : toGzip(body)
}

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** 4 of 11: the highest ones take a hundred times as long for a tenth of the size. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
