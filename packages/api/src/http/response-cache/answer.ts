import { hash } from 'node:crypto'
import { type Encoding, encode } from './encodings.ts'

/** What Apollo Server answers, or a file that was made of it. */
export interface AnswerParts {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly content: string | Buffer
}

/** As it goes out. */
export interface Representation {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Below that, compression saves nothing. */
const SMALLEST_COMPRESSED = 1_024

/** An answer for any number of askers: it is compressed when first asked for so, and once. */
export class Answer {
  readonly status: number
  readonly bytes: number
  /** Whether the same question may be answered with it again. */
  readonly isLasting: boolean
  readonly #headers: Readonly<Record<string, string>>
  readonly #body: Buffer
  readonly #representations = new Map<Encoding, Promise<Representation>>()

  constructor({ status, headers, content }: AnswerParts) {
    this.status = status
    this.#headers = headers
    this.#body = typeof content === 'string' ? Buffer.from(content) : content
    this.bytes = this.#body.length
    this.isLasting = status === 200 && headers['cache-control'] !== 'no-store'
  }

  as(encoding: Encoding): Promise<Representation> {
    const used = this.bytes < SMALLEST_COMPRESSED ? 'identity' : encoding
    const known = this.#representations.get(used)
    if (known !== undefined) return known
    const made = this.#represent(used)
    this.#representations.set(used, made)
    return made
  }

  async #represent(encoding: Encoding): Promise<Representation> {
    const body = await encode(this.#body, encoding)
    return {
      body,
      headers: {
        ...this.#headers,
        'content-length': String(body.length),
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        ...(this.isLasting ? { etag: entityTag(this.#body, encoding) } : {}),
      },
    }
  }
}

/** A strong validator: RFC 9110, 8.8.3.3 wants another one for each encoding. */
function entityTag(body: Buffer, encoding: Encoding): string {
  const digest = hash('sha256', body, 'base64url').slice(0, 22)
  return encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`
}
