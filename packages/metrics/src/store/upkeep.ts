import { setTimeout as wait } from 'node:timers/promises'
import type { Progress, Sessions } from '@council-outcomes/db'
import { CHANGES_BETWEEN_KEEPING, keepBase } from './base/keep-base.ts'
import { renewBase } from './base/rebuild-base.ts'
import type { CellBase } from './cells/cell-base.ts'
import { type HeldState, needsRebuild } from './held-state.ts'

interface Surroundings {
  readonly clock: () => Date
  readonly progress: Progress
  /** Aborts when the work shall end; then its connections are closed too. */
  readonly signal: AbortSignal
}

/** What is done for the columns in the background: rebuilding them, and keeping them for later starts. */
export class Upkeep {
  readonly #owner: Sessions
  readonly #surroundings: Surroundings
  #rebuilt: CellBase | null = null
  #keptVersion = 0
  #work: Promise<void> | null = null

  constructor(owner: Sessions, surroundings: Surroundings) {
    this.#owner = owner
    this.#surroundings = surroundings
  }

  /** Columns that were rebuilt and wait to be taken over. */
  get rebuilt(): CellBase | null {
    return this.#rebuilt
  }

  /**
   * Begins what the state needs, unless something is being done already.
   * @param taken the rebuilt columns that the state was given
   */
  attend(held: HeldState, taken: CellBase | null): void {
    if (this.#rebuilt === taken) this.#rebuilt = null
    if (this.#work !== null || this.#rebuilt !== null) return
    const work = this.#workFor(held)
    if (work === null) return
    this.#work = work()
      .catch((error: unknown) => this.#pauseAfter(error))
      .finally(() => {
        this.#work = null
      })
  }

  async ended(): Promise<void> {
    await this.#work
  }

  #workFor(held: HeldState): (() => Promise<void>) | null {
    if (needsRebuild(held)) return () => this.#rebuild()
    const base = held.cells?.base
    if (base === undefined || base.version - this.#keptVersion < CHANGES_BETWEEN_KEEPING) return null
    return () => this.#keep(base)
  }

  async #rebuild(): Promise<void> {
    const { clock, progress, signal } = this.#surroundings
    const base = await renewBase(this.#owner, clock(), progress)
    if (base === null) {
      // Another process is at it; what it makes will serve here too.
      await wait(1000, undefined, { signal })
      return
    }
    this.#rebuilt = base
    this.#keptVersion = base.version
  }

  async #keep(base: CellBase): Promise<void> {
    this.#keptVersion = await keepBase(this.#owner, base)
  }

  async #pauseAfter(error: unknown): Promise<void> {
    const { progress, signal } = this.#surroundings
    if (signal.aborted) return
    progress(`The columns of figures could not be brought up to date: ${String(error)}`)
    await wait(PAUSE_AFTER_FAILURE_MS, undefined, { signal }).catch(() => {})
  }
}

const PAUSE_AFTER_FAILURE_MS = 30_000
