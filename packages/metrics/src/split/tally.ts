import type { Figure } from '@council-outcomes/figures'
import { UNITS } from '@council-outcomes/figures'
import { INSIDE, STRADDLING } from '../columns/fit.ts'
import type { PlacedRows } from './placed-rows.ts'

/** Wordings of an amount by their position in QUALIFIER_CODES; the last has no number. */
export const WORDINGS = 5

/**
 * Amounts added up by cell, part and wording. A part is a member of the dimension across which people overlap; without
 * such a dimension there is one. What must not be added as a number (a reported total's remainder) is kept beside as figures.
 */
export interface Tally {
  readonly cells: number
  readonly parts: number
  /** How many records, by (cell * parts + part) * WORDINGS + wording. */
  readonly counts: Int32Array
  /** Their values added up, by the same number. */
  readonly sums: Float64Array
  /** How many of the records do not count children, by cell * parts + part. */
  readonly notChildren: Int32Array
  /** How many records, by cell. */
  readonly records: Int32Array
  /** Figures beside the numbers, by cell. */
  readonly beside: Map<number, readonly FigureBeside[]>
}

interface FigureBeside {
  readonly part: number
  readonly figure: Figure
}

export function emptyTally(cells: number, parts: number): Tally {
  return {
    cells,
    parts,
    counts: new Int32Array(cells * parts * WORDINGS),
    sums: new Float64Array(cells * parts * WORDINGS),
    notChildren: new Int32Array(cells * parts),
    records: new Int32Array(cells),
    beside: new Map(),
  }
}

/**
 * Memory for tallies that is used again and again, because new memory of their size is slow to touch. Each must be read
 * before the next one is borrowed; counting never waits.
 */
class TallyMemory {
  #lent = emptyTally(1 << 10, 1)

  borrow(cells: number, parts: number): Tally {
    const slots = cells * parts
    if (slots > this.#lent.notChildren.length) this.#lent = emptyTally(slots * 2, 1)
    const { counts, sums, notChildren, records } = this.#lent
    return {
      cells,
      parts,
      counts: counts.fill(0, 0, slots * WORDINGS),
      sums: sums.fill(0, 0, slots * WORDINGS),
      notChildren: notChildren.fill(0, 0, slots),
      records: records.fill(0, 0, cells),
      beside: new Map(),
    }
  }
}

/** What lies inside, and what straddles, of the question that is being counted. */
export const insideMemory = new TallyMemory()
export const straddlingMemory = new TallyMemory()

/** Where the part of a row stands: by the position in a column, or the same for all rows. */
export interface PartColumn {
  readonly column: Uint16Array | null
  /** The part by the position in `column`. */
  readonly positions: Uint16Array
  readonly shared: number
}

/** Adds the rows that lie inside to their cells of `inside`, and those that straddle to the only cell of `straddling`. */
export function tallyRows(rows: PlacedRows, inside: Tally, straddling: Tally, part: PartColumn): void {
  const add = rows.table.worded === undefined ? addRows : addWordedRows
  add(rows, INSIDE, rows.cell, inside, part)
  if (rows.mayStraddle) add(rows, STRADDLING, null, straddling, part)
}

function addRows(
  { table, first, count, fit }: PlacedRows,
  wanted: number,
  cells: Int32Array | null,
  { counts, sums, notChildren, records: held, parts }: Tally,
  { column, positions, shared }: PartColumn,
): void {
  const { qualifier, unit, count: records, value } = table
  for (let i = 0; i < count; i += 1) {
    if (fit[i] !== wanted) continue
    const row = first + i
    const part = parts === 1 ? 0 : column === null ? shared : (positions[column[row] ?? 0] ?? 0)
    const cell = cells === null ? 0 : (cells[i] ?? 0)
    const slot = cell * parts + part
    const worded = slot * WORDINGS + (qualifier[row] ?? 0)
    const counted = records[row] ?? 0
    counts[worded] = (counts[worded] ?? 0) + counted
    sums[worded] = (sums[worded] ?? 0) + (value[row] ?? 0)
    held[cell] = (held[cell] ?? 0) + counted
    if (unit[row] !== CHILD) notChildren[slot] = (notChildren[slot] ?? 0) + counted
  }
}

/** The same where one row holds amounts of all wordings. */
function addWordedRows(
  { table, first, count, fit }: PlacedRows,
  wanted: number,
  cells: Int32Array | null,
  { counts, sums, notChildren, records: held, parts }: Tally,
  { column, positions, shared }: PartColumn,
): void {
  const { worded } = table
  if (worded === undefined) return
  for (let i = 0; i < count; i += 1) {
    if (fit[i] !== wanted) continue
    const row = first + i
    const part = parts === 1 ? 0 : column === null ? shared : (positions[column[row] ?? 0] ?? 0)
    const cell = cells === null ? 0 : (cells[i] ?? 0)
    const slot = cell * parts + part
    const end = worded.ends[row] ?? 0
    for (let entry = row === 0 ? 0 : (worded.ends[row - 1] ?? 0); entry < end; entry += 1) {
      const at = slot * WORDINGS + (worded.wordings[entry] ?? 0)
      const records = worded.counts[entry] ?? 0
      counts[at] = (counts[at] ?? 0) + records
      sums[at] = (sums[at] ?? 0) + (worded.sums[entry] ?? 0)
      held[cell] = (held[cell] ?? 0) + records
    }
    notChildren[slot] = (notChildren[slot] ?? 0) + (worded.notChildren[row] ?? 0)
  }
}

const CHILD = UNITS.indexOf('CHILD')
