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
  /** Figures beside the numbers, by cell * parts + part. */
  readonly beside: Map<number, Figure[]>
}

export function emptyTally(cells: number, parts: number): Tally {
  return {
    cells,
    parts,
    counts: new Int32Array(cells * parts * WORDINGS),
    sums: new Float64Array(cells * parts * WORDINGS),
    notChildren: new Int32Array(cells * parts),
    beside: new Map(),
  }
}

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
  { counts, sums, notChildren, parts }: Tally,
  { column, positions, shared }: PartColumn,
): void {
  const { qualifier, unit, count: records, value } = table
  for (let i = 0; i < count; i += 1) {
    if (fit[i] !== wanted) continue
    const row = first + i
    const part = parts === 1 ? 0 : column === null ? shared : (positions[column[row] ?? 0] ?? 0)
    const slot = (cells === null ? 0 : (cells[i] ?? 0)) * parts + part
    const worded = slot * WORDINGS + (qualifier[row] ?? 0)
    const counted = records[row] ?? 0
    counts[worded] = (counts[worded] ?? 0) + counted
    sums[worded] = (sums[worded] ?? 0) + (value[row] ?? 0)
    if (unit[row] !== CHILD) notChildren[slot] = (notChildren[slot] ?? 0) + counted
  }
}

/** The same where one row holds amounts of all wordings. */
function addWordedRows(
  { table, first, count, fit }: PlacedRows,
  wanted: number,
  cells: Int32Array | null,
  { counts, sums, notChildren, parts }: Tally,
  { column, positions, shared }: PartColumn,
): void {
  const { worded } = table
  if (worded === undefined) return
  for (let i = 0; i < count; i += 1) {
    if (fit[i] !== wanted) continue
    const row = first + i
    const part = parts === 1 ? 0 : column === null ? shared : (positions[column[row] ?? 0] ?? 0)
    const slot = (cells === null ? 0 : (cells[i] ?? 0)) * parts + part
    for (let wording = 0; wording < WORDINGS; wording += 1) {
      const records = worded.counts[row * WORDINGS + wording] ?? 0
      if (records === 0) continue
      const at = slot * WORDINGS + wording
      counts[at] = (counts[at] ?? 0) + records
      sums[at] = (sums[at] ?? 0) + (worded.sums[row * WORDINGS + wording] ?? 0)
    }
    notChildren[slot] = (notChildren[slot] ?? 0) + (worded.notChildren[row] ?? 0)
  }
}

const CHILD = UNITS.indexOf('CHILD')

/**
 * Cells joined: each goes to `cellTo`. With `partOfCell` each cell is a part of its own, otherwise parts stay what
 * they are.
 */
export function joined(
  tally: Tally,
  cells: number,
  parts: number,
  cellTo: (cell: number) => number,
  partOfCell: ((cell: number) => number) | null,
): Tally {
  const result = emptyTally(cells, parts)
  for (let cell = 0; cell < tally.cells; cell += 1) {
    const into = cellTo(cell) * parts + (partOfCell === null ? 0 : partOfCell(cell))
    for (let part = 0; part < tally.parts; part += 1)
      addSlot(tally, cell * tally.parts + part, result, into + part)
  }
  for (const [from, figures] of tally.beside) {
    const cell = Math.floor(from / tally.parts)
    const into = cellTo(cell) * parts + (partOfCell === null ? 0 : partOfCell(cell)) + (from % tally.parts)
    result.beside.set(into, [...(result.beside.get(into) ?? []), ...figures])
  }
  return result
}

function addSlot(from: Tally, source: number, to: Tally, target: number): void {
  for (let wording = 0; wording < WORDINGS; wording += 1) {
    const at = source * WORDINGS + wording
    const records = from.counts[at] ?? 0
    if (records === 0) continue
    const into = target * WORDINGS + wording
    to.counts[into] = (to.counts[into] ?? 0) + records
    to.sums[into] = (to.sums[into] ?? 0) + (from.sums[at] ?? 0)
  }
  to.notChildren[target] = (to.notChildren[target] ?? 0) + (from.notChildren[source] ?? 0)
}

/** How many records are in a cell. */
export function recordsIn({ counts, parts }: Tally, cell: number): number {
  let records = 0
  for (let slot = cell * parts * WORDINGS; slot < (cell + 1) * parts * WORDINGS; slot += 1) {
    records += counts[slot] ?? 0
  }
  return records
}
