import { setTimeout as wait } from 'node:timers/promises'
import type { FactColumns } from '../columns/fact-columns.ts'
import type { FactTable } from '../columns/fact-table.ts'
import { warmMarginals } from '../columns/warm-marginals.ts'
import type { Snapshot } from './snapshot.ts'

/** Adds up in the background what most questions ask of new columns, so that the first of them need not wait for it. */
export class Warming {
  readonly #signal: AbortSignal
  readonly #known = new WeakSet<readonly FactTable[]>()
  #work: Promise<void>

  /** @param signal aborts when the work shall end */
  constructor(signal: AbortSignal) {
    this.#signal = signal
    // What else a process does when it starts goes first.
    this.#work = wait(AFTER_START_MS, undefined, { signal }).catch(() => {})
  }

  attend({ councils }: Snapshot): void {
    for (const { facts } of councils.values()) {
      for (const columns of Object.values(facts)) if (this.#isNew(columns)) this.#warm(columns)
    }
  }

  async ended(): Promise<void> {
    await this.#work
  }

  #isNew({ grains }: FactColumns): boolean {
    const fresh = grains.filter(({ tables }) => !this.#known.has(tables))
    for (const { tables } of fresh) this.#known.add(tables)
    return fresh.length > 0
  }

  #warm(columns: FactColumns): void {
    this.#work = this.#work
      .then(() => warmMarginals(columns, this.#signal))
      // Nobody waits for it any more when it is ended.
      .catch((error: unknown) => {
        if (!this.#signal.aborted) throw error
      })
  }
}

const AFTER_START_MS = 3000
