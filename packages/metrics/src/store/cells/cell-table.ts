import { UNITS } from '@council-outcomes/figures'
import { groupBy } from '../../answer/group-by.ts'
import { type FactTable, OPEN_FROM, OPEN_TO, QUALIFIER_CODES } from '../../columns/fact-table.ts'
import { longestSpan } from '../tables/longest-span.ts'
import type { CellFrame } from './cell-frame.ts'
import type { CellVocabulary } from './cell-vocabulary.ts'
import type { CellRow } from './read-cells.ts'

/** Which records of assistance a table of cells holds. Short periods touch few rows, because no long span is among points. */
export interface CellKey {
  readonly councilId: string
  readonly fact: 'ASSISTANCE_TO_PERSONS' | 'ASSISTANCE_TO_FAMILIES'
  readonly grain: 'SEGMENT' | 'DAY'
  readonly typeId: string
  /** POINT where the first and the last day are the same, or lie in the same stretch. */
  readonly shape: 'POINT' | 'SPAN'
}

export interface CellTable extends CellKey {
  readonly columns: FactTable
}

export function cellTables(
  rows: readonly CellRow[],
  frame: CellFrame,
  vocabulary: CellVocabulary,
): readonly CellTable[] {
  return [...groupBy(rows, (row) => Object.values(keyOf(row)).join()).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...keyOf(first), columns: columnsOf(same, frame, vocabulary) }] : []
  })
}

function keyOf({ councilId, grain, typeId, unit, from, to }: CellRow): CellKey {
  return {
    councilId,
    fact: unit === 'FAMILY' ? 'ASSISTANCE_TO_FAMILIES' : 'ASSISTANCE_TO_PERSONS',
    grain,
    typeId,
    shape: from !== null && from === to ? 'POINT' : 'SPAN',
  }
}

function columnsOf(unsorted: readonly CellRow[], frame: CellFrame, vocabulary: CellVocabulary): FactTable {
  const rows = unsorted.toSorted((a, b) => (a.from ?? OPEN_FROM) - (b.from ?? OPEN_FROM))
  const isSegment = rows[0]?.grain === 'SEGMENT'
  const firstDay = ({ from }: CellRow) => {
    if (from === null) return OPEN_FROM
    return isSegment ? (frame.starts[from] ?? OPEN_FROM) : from
  }
  const lastDay = ({ to }: CellRow) => {
    if (to === null) return OPEN_TO
    return isSegment ? (frame.starts[to + 1] ?? OPEN_TO) - 1 : to
  }
  const from = Int32Array.from(rows, firstDay)
  const to = Int32Array.from(rows, lastDay)
  const groups = Uint16Array.from(rows, ({ groupId }) => vocabulary.groupNumber(groupId))
  return {
    rows: rows.length,
    only: null,
    from,
    to,
    longest: longestSpan(from, to),
    place: Uint16Array.from(rows, ({ places }) => vocabulary.placeNumber(idsIn(places, frame))),
    categories: isSegment ? { BENEFICIARY_GROUP: groups } : {},
    role: null,
    unit: Uint8Array.from(rows, ({ unit }) => UNITS.indexOf(unit)),
    qualifier: Uint8Array.from(rows, ({ qualifier }) => QUALIFIER_CODES.indexOf(qualifier)),
    count: Int32Array.from(rows, ({ count }) => count),
    value: Float64Array.from(rows, ({ value }) => value),
    records: null,
  }
}

function idsIn(mask: string | null, { targets }: CellFrame): readonly string[] {
  return mask === null ? [] : targets.filter((_, position) => mask[position] === '1')
}
