import { UNITS } from '@council-outcomes/figures'
import { dayNumber } from '../../columns/day-number.ts'
import { dayOrder } from '../../columns/day-order.ts'
import { type FactTable, OPEN_FROM, OPEN_TO, QUALIFIER_CODES, ROLE_CODES } from '../../columns/fact-table.ts'
import { longestSpan } from '../../columns/longest-span.ts'
import type { Dimension } from '../../dimensions.ts'
import { codeOf, type RecordRow } from './read-records.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One row a record, sorted by its first day. */
export function recordTable(
  records: readonly RecordRow[],
  dimensions: readonly Dimension[],
  vocabulary: Vocabulary,
): FactTable {
  const days = Int32Array.from(records, firstDay)
  const order = dayOrder(days)
  const rows = Array.from(order).flatMap((position) => records[position] ?? [])
  const from = Int32Array.from(order, (position) => days[position] ?? OPEN_FROM)
  const keys = new Map<string, string>()
  const to = Int32Array.from(rows, ({ date_to }) => (date_to === null ? OPEN_TO : dayNumber(date_to)))
  return {
    rows: rows.length,
    only: null,
    from,
    to,
    longest: longestSpan(from, to),
    place: Uint16Array.from(rows, ({ places }) => vocabulary.placeNumber(places)),
    categories: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        Uint16Array.from(rows, (row) => vocabulary.codeNumber(dimension, codeOf(row, dimension))),
      ]),
    ),
    role: Uint8Array.from(rows, ({ role }) => ROLE_CODES.indexOf(role)),
    unit: Uint8Array.from(rows, ({ unit }) => UNITS.indexOf(unit)),
    qualifier: Uint8Array.from(rows, ({ qualifier }) => QUALIFIER_CODES.indexOf(qualifier)),
    count: new Int32Array(rows.length).fill(1),
    value: Float64Array.from(rows, ({ value }) => value ?? 0),
    records: {
      id: rows.map(({ id }) => id),
      // One text for each key, not one for each record.
      distinctKey: rows.map(({ id, distinct_key }) =>
        distinct_key === id ? id : oneText(keys, distinct_key),
      ),
      days: Int32Array.from(rows, ({ days }) => days ?? -1),
      uncertain: Uint8Array.from(rows, ({ uncertain }) => (uncertain === true ? 1 : 0)),
    },
  }
}

function oneText(texts: Map<string, string>, text: string): string {
  const known = texts.get(text) ?? text
  texts.set(text, known)
  return known
}

function firstDay({ date_from }: RecordRow): number {
  return date_from === null ? OPEN_FROM : dayNumber(date_from)
}
