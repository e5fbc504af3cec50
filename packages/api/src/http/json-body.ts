import { MIMEType } from 'node:util'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../errors/refusal.ts'

/** Bodies are JSON in UTF-8, not compressed; anything else is 415, and bytes or text that are not what they claim are 400. */
export function readJsonOnly(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!isPlainUtf8(request)) return done(NOT_UTF8)
    const text = decode(body)
    if (text === null) return done(NOT_JSON)
    parseJson(request, text, (error, value) => (error === null ? done(null, value) : done(NOT_JSON)))
  })
}

const NOT_UTF8 = new Refusal(
  'UNSUPPORTED_MEDIA_TYPE',
  'Only JSON in UTF-8 is understood here.',
  'Send the header "Content-Type: application/json" and no Content-Encoding.',
)

const NOT_JSON = new Refusal(
  'BAD_REQUEST',
  'The request body is not JSON in UTF-8.',
  'Send a JSON object with a "query".',
)

function isPlainUtf8({ headers }: FastifyRequest): boolean {
  if (headers['content-type'] === 'application/json' && headers['content-encoding'] === undefined) return true
  const charset = new MIMEType(headers['content-type'] ?? '').params.get('charset') ?? 'utf-8'
  return /^utf-?8$/i.test(charset) && (headers['content-encoding'] ?? 'identity') === 'identity'
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function decode(body: Buffer): string | null {
  try {
    return UTF8.decode(body)
  } catch {
    return null
  }
}
