import { OPEN_FROM, OPEN_TO } from './fact-table.ts'

/** The most days from `from` to `to` of any row; Infinity where one is open, 0 without rows. */
export function longestSpan(from: Int32Array, to: Int32Array): number {
  let longest = 0
  for (let row = 0; row < from.length; row += 1) {
    const first = from[row] ?? OPEN_FROM
    const last = to[row] ?? OPEN_TO
    if (first === OPEN_FROM || last === OPEN_TO) return Number.POSITIVE_INFINITY
    if (last - first > longest) longest = last - first
  }
  return longest
}
