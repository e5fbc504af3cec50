import { Readable } from 'node:stream'
import { Refusal } from '../../errors/refusal.ts'

interface ChangeStreamsOptions {
  /** Null while it is not known which data is the newest; nothing is told then. */
  readonly dataVersion: () => string | null
  readonly most: number
  readonly lookEveryMs: number
  readonly heartbeatMs: number
}

interface Listener {
  readonly stream: Readable
  /** The version that it was told last. */
  known: string | null
}

/**
 * Streams of server-sent events (the HTML standard, 9.2) that tell the name of the newest data: once at the beginning,
 * unless the listener knows it, and whenever it changes. One clock looks for all of them, and only while somebody listens.
 */
export class ChangeStreams {
  readonly #options: ChangeStreamsOptions
  readonly #listeners = new Set<Listener>()
  #clock: NodeJS.Timeout | null = null
  #nextHeartbeat = 0
  #isClosed = false

  constructor(options: ChangeStreamsOptions) {
    this.#options = options
  }

  /**
   * @param known the version that the listener was told last, if any
   * @throws Refusal OVERLOADED when too many listen, or the server stops
   */
  open(known: string | null): Readable {
    if (this.#isClosed) throw STOPPING
    if (this.#listeners.size >= this.#options.most) throw TOO_MANY
    const listener: Listener = { stream: new Readable({ read: () => {} }), known }
    listener.stream.push(`retry: ${RETRY_MS}\n\n`)
    this.#listeners.add(listener)
    listener.stream.once('close', () => this.#forget(listener))
    this.#tell(listener, this.#options.dataVersion())
    this.#clock ??= this.#startClock()
    return listener.stream
  }

  /** Ends all streams and opens no more. */
  close(): void {
    this.#isClosed = true
    for (const { stream } of this.#listeners) stream.push(null)
    this.#rest()
  }

  #startClock(): NodeJS.Timeout {
    this.#nextHeartbeat = performance.now() + this.#options.heartbeatMs
    return setInterval(() => this.#look(), this.#options.lookEveryMs).unref()
  }

  #look(): void {
    const version = this.#options.dataVersion()
    for (const listener of this.#listeners) this.#tell(listener, version)
    if (performance.now() < this.#nextHeartbeat) return
    this.#nextHeartbeat = performance.now() + this.#options.heartbeatMs
    // A comment: it keeps proxies from closing the connection, and shows us who has gone.
    for (const listener of this.#listeners) write(listener, ': still here\n\n')
  }

  #tell(listener: Listener, version: string | null): void {
    if (version === null || version === listener.known) return
    listener.known = version
    write(listener, `id: ${version}\nevent: version\ndata: ${JSON.stringify({ dataVersion: version })}\n\n`)
  }

  #forget(listener: Listener): void {
    this.#listeners.delete(listener)
    if (this.#listeners.size === 0) this.#rest()
  }

  #rest(): void {
    if (this.#clock !== null) clearInterval(this.#clock)
    this.#clock = null
  }
}

/** Who does not read what it is told is cut off. */
function write({ stream }: Listener, text: string): void {
  if (stream.readableLength > MOST_UNREAD) stream.destroy()
  else stream.push(text)
}

const MOST_UNREAD = 4_096

/** A browser waits for so long before it connects again. */
const RETRY_MS = 3_000

const TOO_MANY = new Refusal(
  'OVERLOADED',
  'Too many listen for changes already.',
  'Try again later, or ask for the figures themselves from time to time.',
)

const STOPPING = new Refusal('OVERLOADED', 'The server is stopping.', 'Try again in a few seconds.')
