import { AWAY, TOO_SLOW } from '../errors/outages.ts'
import { Refusal } from '../errors/refusal.ts'
import type { Limits } from './limits.ts'
import type { Readiness } from './readiness.ts'

export interface Expected {
  /** Aborts with a Refusal: the given one, or because the time is over or the database has gone. */
  readonly signal: AbortSignal
  readonly giveUp: (reason: Refusal) => void
  /** The wait for a place is over: from now on the time of the work counts. */
  readonly startWork: () => void
  readonly end: () => unknown
}

interface Running {
  readonly giveUp: (reason: Refusal) => void
  /** When it is over, and what that means. */
  deadline: number
  lateness: Refusal
  /** When the database is looked for next. */
  nextLook: number
}

/** Times are kept to within this. */
const LOOK_EVERY_MS = 50

/**
 * How long an answer is worth waiting for and working on. One clock looks after all questions: two timers for each
 * would cost as much as a small answer. Fastify's own `handlerTimeout` never fires for a POST.
 */
export class Patience {
  readonly #readiness: Readiness
  readonly #limits: Limits
  readonly #running = new Set<Running>()
  #clock: NodeJS.Timeout | null = null

  constructor(readiness: Readiness, limits: Limits) {
    this.#readiness = readiness
    this.#limits = limits
  }

  begin(): Expected {
    const { waitMs, operationMs, databaseWatchMs } = this.#limits
    const ended = new AbortController()
    const giveUp = (reason: Refusal) => ended.abort(reason)
    const now = performance.now()
    const running = {
      giveUp,
      deadline: now + waitMs,
      lateness: WAITED_TOO_LONG,
      nextLook: now + databaseWatchMs,
    }
    this.#running.add(running)
    this.#clock ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref()
    return {
      signal: ended.signal,
      giveUp,
      startWork: () => {
        running.deadline = performance.now() + operationMs
        running.lateness = WORKED_TOO_LONG
      },
      end: () => this.#running.delete(running),
    }
  }

  #look(): void {
    const now = performance.now()
    for (const { deadline, lateness, giveUp } of this.#running) if (now >= deadline) giveUp(lateness)
    const waitingLong = [...this.#running].filter(({ nextLook }) => now >= nextLook)
    if (waitingLong.length > 0) this.#lookForDatabase(waitingLong, now + this.#limits.databaseWatchMs)
    if (this.#running.size === 0) this.#rest()
  }

  async #lookForDatabase(asking: readonly Running[], nextLook: number): Promise<void> {
    for (const running of asking) running.nextLook = nextLook
    if (await this.#readiness.databaseAnswers()) return
    for (const { giveUp } of asking) giveUp(DATABASE_GONE)
  }

  #rest(): void {
    if (this.#clock !== null) clearInterval(this.#clock)
    this.#clock = null
  }
}

const WORKED_TOO_LONG = new Refusal(TOO_SLOW.code, TOO_SLOW.message, TOO_SLOW.remedy)

const WAITED_TOO_LONG = new Refusal(
  'OVERLOADED',
  'The server has had too much to do to begin with this question.',
  'Try again in a few seconds.',
)

const DATABASE_GONE = new Refusal(AWAY.code, AWAY.message, AWAY.remedy)
