import type { FactTable } from '../columns/fact-table.ts'
import { INSIDE, OUTSIDE, STRADDLING } from '../columns/fit.ts'
import type { Lens, LensColumn, LensTime } from '../columns/lens.ts'
import type { Dimension } from '../dimensions.ts'
import type { AxisLens } from './axis-lens.ts'

/** The rows of a table from `first` on, each with its fit and the number of its cell; read before the next call. */
export interface PlacedRows {
  readonly table: FactTable
  readonly first: number
  readonly count: number
  /** Fit of row `first + i`. */
  readonly fit: Uint8Array
  /** Cell of row `first + i`; only what is INSIDE has one. */
  readonly cell: Int32Array
}

/**
 * Lays the rows of a table over a question: column by column, because that is what a processor is fast at.
 * `codes` are those of the table's columns, for the category that all of its rows share.
 */
export function placedRows(
  table: FactTable,
  lens: Lens,
  axes: readonly AxisLens[],
  codes: Codes,
  firstCell = 0,
): PlacedRows {
  const { first, last } = withinReach(table, lens.time)
  const count = Math.max(0, last - first)
  const { fit, cell } = scratch(count)
  fitInTime(table, lens.time, first, count, fit)
  for (const { column, fit: fits } of lens.conditions) {
    const shared = sharedPosition(table, column, codes)
    if (shared === null) narrow(fit, columnOf(table, column), fits, first, count)
    else if (!narrowAll(fit, fits[shared] ?? OUTSIDE, count)) return { table, first, count: 0, fit, cell }
  }
  cell.fill(firstCell, 0, count)
  for (const axis of axes) {
    if (axis.kind === 'CALENDAR') addCalendarPosition(table, axis, first, count, cell)
    else if (axis.kind === 'TERMS') addTermPosition(table, axis, first, count, cell)
    else addColumnPosition(table, axis, codes, first, count, cell)
  }
  return { table, first, count, fit, cell }
}

type Codes = Readonly<Partial<Record<Dimension, readonly string[]>>>

/** The rows that can touch the period: they are sorted by their first day, and none is longer than `longest`. */
function withinReach({ from, rows, longest }: FactTable, time: LensTime) {
  if (time.kind === 'STOCK') return { first: 0, last: rows }
  return {
    first: Number.isFinite(longest) ? firstNotBefore(from, rows, time.from - longest) : 0,
    last: firstNotBefore(from, rows, time.to + 1),
  }
}

function firstNotBefore(days: Int32Array, rows: number, day: number): number {
  let low = 0
  let high = rows
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

function fitInTime(
  { from, to, records }: FactTable,
  time: LensTime,
  first: number,
  count: number,
  fit: Uint8Array,
) {
  for (let i = 0; i < count; i += 1) {
    const row = first + i
    const begins = from[row] ?? 0
    const ends = to[row] ?? 0
    if (time.kind === 'STOCK') {
      const isDoubtful = begins === OPEN || records?.uncertain?.[row] === 1
      fit[i] = begins > time.day || ends <= time.day ? OUTSIDE : isDoubtful ? STRADDLING : INSIDE
    } else if (begins >= time.from && ends <= time.to) fit[i] = INSIDE
    else fit[i] = begins <= time.to && ends >= time.from ? STRADDLING : OUTSIDE
  }
}

const OPEN = -2_147_483_648

/** The position that all rows of the table have; null where they differ. */
function sharedPosition({ only, role }: FactTable, column: LensColumn, codes: Codes): number | null {
  if (column === 'role') return role === null ? ANY_ROLE_OF_THE_GRAIN : null
  if (typeof column === 'string' || only?.dimension !== column.dimension) return null
  return codes[column.dimension]?.indexOf(only.code) ?? 0
}

/** A table without roles holds only such as the question counts: the grain was chosen so. ORGANIZER stands for them. */
const ANY_ROLE_OF_THE_GRAIN = 0

function columnOf(table: FactTable, column: LensColumn): Uint8Array | Uint16Array {
  if (typeof column !== 'string') return table.categories[column.dimension] ?? NONE
  if (column === 'role') return table.role ?? NONE
  return table[column]
}

const NONE = new Uint8Array(0)

function narrow(
  fit: Uint8Array,
  column: Uint8Array | Uint16Array,
  fits: Uint8Array,
  first: number,
  count: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const own = fits[column[first + i] ?? 0] ?? OUTSIDE
    if (own < (fit[i] ?? 0)) fit[i] = own
  }
}

/** Whether anything is left. */
function narrowAll(fit: Uint8Array, own: number, count: number): boolean {
  if (own === STRADDLING) for (let i = 0; i < count; i += 1) fit[i] = Math.min(fit[i] ?? 0, STRADDLING)
  return own !== OUTSIDE
}

function addCalendarPosition(
  { from, to }: FactTable,
  { firstDay, positions, notDated, stride }: AxisLens & { readonly kind: 'CALENDAR' },
  first: number,
  count: number,
  cell: Int32Array,
): void {
  for (let i = 0; i < count; i += 1) {
    const position = positions[(from[first + i] ?? 0) - firstDay]
    const isInOne = position !== undefined && position === positions[(to[first + i] ?? 0) - firstDay]
    cell[i] = (cell[i] ?? 0) + stride * (isInOne ? position : notDated)
  }
}

function addTermPosition(
  { from, to }: FactTable,
  axis: AxisLens & { readonly kind: 'TERMS' },
  first: number,
  count: number,
  cell: Int32Array,
): void {
  for (let i = 0; i < count; i += 1) {
    cell[i] = (cell[i] ?? 0) + axis.stride * termPosition(from[first + i] ?? 0, to[first + i] ?? 0, axis)
  }
}

/** A record lies in a term only if all of it lies in that one and in no other. */
function termPosition(
  begins: number,
  ends: number,
  { terms, outside, several, notDated }: AxisLens & { readonly kind: 'TERMS' },
): number {
  let found = -1
  let touched = 0
  let holding = 0
  for (let position = 0; position < terms.length; position += 1) {
    const term = terms[position]
    if (term === undefined || begins > term.to || ends < term.from) continue
    touched += 1
    if (begins < term.from || ends > term.to) continue
    holding += 1
    found = position
  }
  if (holding === 1) return found
  if (holding > 1) return several
  return touched === 0 ? outside : notDated
}

function addColumnPosition(
  table: FactTable,
  { column, positions, stride }: AxisLens & { readonly kind: 'COLUMN' },
  codes: Codes,
  first: number,
  count: number,
  cell: Int32Array,
): void {
  const lensColumn = column === 'place' ? column : { dimension: column }
  const shared = sharedPosition(table, lensColumn, codes)
  if (shared !== null) {
    const step = stride * (positions[shared] ?? 0)
    for (let i = 0; i < count; i += 1) cell[i] = (cell[i] ?? 0) + step
    return
  }
  const values = columnOf(table, lensColumn)
  for (let i = 0; i < count; i += 1) {
    cell[i] = (cell[i] ?? 0) + stride * (positions[values[first + i] ?? 0] ?? 0)
  }
}

let fitScratch = new Uint8Array(1 << 14)
let cellScratch = new Int32Array(1 << 14)

/** Counting never waits, so one piece of memory serves all questions. */
function scratch(count: number) {
  if (count > fitScratch.length) {
    fitScratch = new Uint8Array(count * 2)
    cellScratch = new Int32Array(count * 2)
  }
  return { fit: fitScratch, cell: cellScratch }
}
