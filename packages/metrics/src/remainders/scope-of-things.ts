import { INSIDE } from '../columns/fit.ts'
import { lensOf } from '../columns/lens.ts'
import type { Plan } from '../question/plan.ts'
import { placedRows } from '../split/placed-rows.ts'

/** What lies in the scope of a reported total of different things: those that are named, and narrower totals. */
export interface Scope {
  readonly things: ReadonlySet<string>
  /** Ids of narrower reported totals. */
  readonly totals: ReadonlySet<string>
}

/** The different things that records in the scope name; each of these records is held in columns. */
export function thingsInScope(scopePlan: Plan): ReadonlySet<string> {
  const columns = scopePlan.council.facts[scopePlan.metric.fact]
  const lens = lensOf(scopePlan, columns)
  const things = new Set<string>()
  for (const table of columns.grains[0]?.tables ?? []) {
    const { first, count, fit } = placedRows(table, lens, [], columns.codes)
    for (let i = 0; i < count; i += 1) {
      const thing = table.records?.distinctKey[first + i]
      if (fit[i] === INSIDE && thing !== undefined) things.add(thing)
    }
  }
  return things
}
