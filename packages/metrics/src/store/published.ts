import { councilData, type HeldState } from './held-state.ts'
import type { Snapshot } from './snapshot.ts'

/** What readers see of a state that is held; the same snapshot as long as nothing changes. */
export class Published {
  #shown: { readonly held: HeldState; readonly snapshot: Snapshot; readonly newest: { at: Date } } | null =
    null

  /** @param at the state was the newest then */
  show(held: HeldState, at: Date): Snapshot {
    if (this.#shown !== null && isSame(this.#shown.held, held)) {
      this.#shown.newest.at = at
      return this.#shown.snapshot
    }
    const newest = { at }
    const snapshot: Snapshot = {
      version: String(held.version),
      get asOf() {
        return newest.at
      },
      councils: councilData(held),
      regions: held.reference.divisions.on,
      regionRows: held.reference.regionRows,
    }
    this.#shown = { held, snapshot, newest }
    return snapshot
  }

  get snapshot(): Snapshot {
    if (this.#shown === null) throw new Error('Nothing was read yet.')
    return this.#shown.snapshot
  }
}

function isSame(a: HeldState, b: HeldState): boolean {
  return (
    a.version === b.version && a.cells === b.cells && a.reference === b.reference && a.division === b.division
  )
}
