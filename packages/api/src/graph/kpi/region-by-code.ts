import type { Region } from '@council-outcomes/db'
import type { RegionTree } from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'

/**
 * The region of that code in the division of the country that a question is about.
 * @throws InputError UNKNOWN_CODE, also for a region that was not in force on the day of the division
 */
export function regionByCode(code: string, regions: RegionTree, { snapshot }: GraphContext): Region {
  const { code: known } = regions.find(code)
  const row = snapshot.regionRows.get(known)
  if (row === undefined) throw new Error(`The snapshot has no row for its region ${known}.`)
  return row
}
