import { OPEN_FROM } from './fact-table.ts'

/** The positions of rows by their first day, open ones first; rows of one day keep their order. */
export function dayOrder(days: Int32Array): Uint32Array {
  const [least, most] = extentOf(days)
  // One place for each day, and the first for those that are open.
  const next = new Uint32Array(Math.max(0, most - least) + 3)
  const placeOf = (day: number) => (day === OPEN_FROM ? 0 : day - least + 1)
  for (const day of days) bump(next, placeOf(day) + 1)
  for (let place = 1; place < next.length; place += 1)
    next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0)
  const order = new Uint32Array(days.length)
  for (let row = 0; row < days.length; row += 1) order[bump(next, placeOf(days[row] ?? OPEN_FROM))] = row
  return order
}

function extentOf(days: Int32Array): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const day of days) {
    if (day === OPEN_FROM) continue
    if (day < least) least = day
    if (day > most) most = day
  }
  return least > most ? [0, 0] : [least, most]
}

/** Adds one; returns what there was. */
function bump(counts: Uint32Array, place: number): number {
  const count = counts[place] ?? 0
  counts[place] = count + 1
  return count
}
