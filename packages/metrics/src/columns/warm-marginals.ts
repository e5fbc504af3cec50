import { setImmediate } from 'node:timers/promises'
import type { RegionLevel } from '../reference/region-tree.ts'
import type { FactColumns } from './fact-columns.ts'
import { type Margin, marginalTable, type PlacesAlike } from './marginal.ts'
import { firstInMember } from './places.ts'

/**
 * Adds up beforehand what most questions ask, table by table, so that no question waits for it and none waits long
 * while it is done. Ends early when the signal aborts.
 */
export async function warmMarginals(columns: FactColumns, signal: AbortSignal): Promise<void> {
  for (const { tables, dimensions, division, time } of columns.grains) {
    if (division === null) continue
    const levels: readonly RegionLevel[] = ['ECONOMIC_REGION', 'COUNTRY']
    const places: readonly (PlacesAlike | null)[] = [
      null,
      ...levels.map((by) => ({ by, first: firstInMember(columns.places, division, by) })),
    ]
    const years = time.kind === 'SEGMENT' ? [false, true] : [false]
    const kept = [[], ...dimensions.map((dimension) => [dimension])]
    const margins: readonly Margin[] = places.flatMap((alike) =>
      years.flatMap((yearly) => kept.map((some) => ({ places: alike, years: yearly, dimensions: some }))),
    )
    for (const table of tables) {
      for (const margin of margins) {
        if (signal.aborted) return
        marginalTable(table, margin)
        await setImmediate()
      }
    }
  }
}
