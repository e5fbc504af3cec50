import { type FactTable, OPEN_FROM } from '../columns/fact-table.ts'
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
  /** False where certainly no row is STRADDLING. */
  readonly mayStraddle: boolean
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
  const shared = sharedFit(table, lens, codes)
  const { first, last } = shared === OUTSIDE ? { first: 0, last: 0 } : withinReach(table, lens.time)
  const count = Math.max(0, last - first)
  const { fit, cell } = scratch(count)
  if (count === 0) return { table, first, count, fit, cell, mayStraddle: false }
  let mayStraddle = fitInTime(table, lens.time, first, count, fit) || shared === STRADDLING
  for (const { column, fit: fits } of lens.conditions) {
    if (sharedPosition(table, column, codes) !== null) continue
    narrow(fit, columnOf(table, column), fits, first, count)
    mayStraddle ||= fits.includes(STRADDLING)
  }
  if (shared === STRADDLING) for (let i = 0; i < count; i += 1) fit[i] = Math.min(fit[i] ?? 0, STRADDLING)
  cell.fill(firstCell, 0, count)
  for (const axis of axes) {
    if (axis.kind === 'CALENDAR') addCalendarPosition(table, axis, first, count, cell)
    else if (axis.kind === 'TERMS') addTermPosition(table, axis, first, count, cell)
    else addColumnPosition(table, axis, codes, first, count, cell)
  }
  return { table, first, count, fit, cell, mayStraddle }
}

type Codes = Readonly<Partial<Record<Dimension, readonly string[]>>>

/** The fit of all rows in the conditions on what they share. */
function sharedFit(table: FactTable, { conditions }: Lens, codes: Codes): number {
  let fit = INSIDE
  for (const { column, fit: fits } of conditions) {
    const position = sharedPosition(table, column, codes)
    if (position !== null) fit = Math.min(fit, fits[position] ?? OUTSIDE)
  }
  return fit
}

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

/** Whether any row may straddle. */
function fitInTime(table: FactTable, time: LensTime, first: number, count: number, fit: Uint8Array): boolean {
  if (time.kind === 'STOCK') return fitInStock(table, time.day, first, count, fit)
  // Between these two every row begins in the period and is too short to leave it.
  const { from, rows, longest } = table
  const head = Math.min(count, Math.max(0, firstNotBefore(from, rows, time.from) - first))
  const tail = Number.isFinite(longest) ? firstNotBefore(from, rows, time.to - longest + 1) - first : head
  const end = Math.min(count, Math.max(head, tail))
  fit.fill(INSIDE, head, end)
  fitInPeriod(table, time.from, time.to, first, 0, head, fit)
  fitInPeriod(table, time.from, time.to, first, end, count, fit)
  return head > 0 || end < count
}

function fitInPeriod(
  { from, to }: FactTable,
  begins: number,
  ends: number,
  first: number,
  start: number,
  end: number,
  fit: Uint8Array,
): void {
  for (let i = start; i < end; i += 1) {
    const own = from[first + i] ?? 0
    const last = to[first + i] ?? 0
    if (own >= begins && last <= ends) fit[i] = INSIDE
    else fit[i] = own <= ends && last >= begins ? STRADDLING : OUTSIDE
  }
}

function fitInStock(
  { from, to, records }: FactTable,
  day: number,
  first: number,
  count: number,
  fit: Uint8Array,
): boolean {
  for (let i = 0; i < count; i += 1) {
    const row = first + i
    const begins = from[row] ?? 0
    const isDoubtful = begins === OPEN_FROM || records?.uncertain?.[row] === 1
    fit[i] = begins > day || (to[row] ?? 0) <= day ? OUTSIDE : isDoubtful ? STRADDLING : INSIDE
  }
  return true
}

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

function addCalendarPosition(
  { from, to }: FactTable,
  { firstDay, positions, notDated, stride }: AxisLens & { readonly kind: 'CALENDAR' },
  first: number,
  count: number,
  cell: Int32Array,
): void {
  const lastDay = firstDay + positions.length - 1
  for (let i = 0; i < count; i += 1) {
    const begins = from[first + i] ?? 0
    const ends = to[first + i] ?? 0
    let own = notDated
    // Looking beside the table would be much slower than not looking.
    if (begins >= firstDay && ends <= lastDay) {
      const position = positions[begins - firstDay] ?? notDated
      if (position === positions[ends - firstDay]) own = position
    }
    cell[i] = (cell[i] ?? 0) + stride * own
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
