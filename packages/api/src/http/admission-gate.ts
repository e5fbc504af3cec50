import { Refusal } from '../errors/refusal.ts'

interface Waiting {
  readonly start: () => void
}

/** While connections keep coming, an operation waits for this many turns of the event loop at most. */
const MOST_TURNS = 64

/**
 * Lets a bounded number of operations work at once and a bounded number wait. Each start takes a turn of the event loop
 * of its own, one in which no connection came: Node accepts one per turn, and a burst of operations would otherwise
 * keep the door shut for health checks.
 */
export class AdmissionGate {
  readonly #places: number
  readonly #most: number
  readonly #queue = new Set<Waiting>()
  readonly #onIdle = new Set<() => void>()
  #atWork = 0
  #startIsPlanned = false
  #hasNewConnection = false
  #isClosing = false

  constructor(places: number, queueLength: number) {
    this.#places = places
    this.#most = places + queueLength
  }

  /**
   * Runs `work` when its turn comes. Rejects with a Refusal OVERLOADED when too many wait, and with the signal's
   * reason when it aborts: before its start the work is dropped, after it the place stays taken until the work has ended.
   */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (signal.aborted) return Promise.reject(signal.reason)
    if (this.#isClosing) return Promise.reject(stopping())
    if (this.#atWork + this.#queue.size >= this.#most) return Promise.reject(overloaded())
    return new Promise<T>((resolve, reject) => {
      const waiting: Waiting = {
        start: () => {
          this.#atWork += 1
          work()
            .then(resolve, reject)
            .finally(() => this.#leave())
        },
      }
      this.#queue.add(waiting)
      signal.addEventListener('abort', () => this.#giveUp(waiting, () => reject(signal.reason)), {
        once: true,
      })
      this.#planStart()
    })
  }

  /** Takes no more work; resolves when none waits and none is at work. */
  close(): Promise<void> {
    this.#isClosing = true
    return new Promise((resolve) => {
      this.#onIdle.add(resolve)
      this.#tellIfIdle()
    })
  }

  /** To be told of every connection that is accepted. */
  noteConnection(): void {
    this.#hasNewConnection = true
  }

  #planStart(): void {
    if (this.#startIsPlanned || this.#queue.size === 0 || this.#atWork >= this.#places) return
    this.#startIsPlanned = true
    this.#startInQuietTurn(MOST_TURNS)
  }

  #startInQuietTurn(turnsLeft: number): void {
    setImmediate(() => {
      const isQuiet = !this.#hasNewConnection
      this.#hasNewConnection = false
      if (isQuiet || turnsLeft === 0) this.#startNext()
      else this.#startInQuietTurn(turnsLeft - 1)
    })
  }

  #startNext(): void {
    this.#startIsPlanned = false
    const [next] = this.#queue
    if (next === undefined) return
    this.#queue.delete(next)
    next.start()
    this.#planStart()
  }

  #giveUp(waiting: Waiting, reject: () => void): void {
    this.#queue.delete(waiting)
    reject()
    this.#tellIfIdle()
  }

  #leave(): void {
    this.#atWork -= 1
    this.#planStart()
    this.#tellIfIdle()
  }

  #tellIfIdle(): void {
    if (!this.#isClosing || this.#atWork > 0 || this.#queue.size > 0) return
    for (const tell of this.#onIdle) tell()
    this.#onIdle.clear()
  }
}

function overloaded(): Refusal {
  return new Refusal('OVERLOADED', 'The server has too much to do.', 'Try again in a few seconds.')
}

function stopping(): Refusal {
  return new Refusal('OVERLOADED', 'The server is stopping.', 'Try again in a few seconds.')
}
