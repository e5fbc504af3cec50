import { endianness } from 'node:os'
import { UNITS } from '@council-outcomes/figures'
import { QUALIFIER_CODES } from '../../columns/fact-table.ts'
import type { CellBase } from '../cells/cell-base.ts'
import type { CellKey } from '../cells/cell-table.ts'
import { type TableWidths, widthsOf } from './table-bytes.ts'

/** What kept columns begin with: all that is needed to read the numbers. Its keys are written as they are. */
export interface BaseHeader {
  /** Numbers lie as the processor has them, and stand for positions in lists of the program. */
  readonly byteOrder: string
  readonly units: readonly string[]
  readonly qualifiers: readonly string[]
  readonly starts: readonly number[]
  readonly standIns: readonly (readonly [region: string, standIn: string])[]
  readonly groupIds: readonly string[]
  readonly places: readonly (readonly string[])[]
  readonly tables: readonly (CellKey & { readonly rows: number; readonly widths: TableWidths })[]
}

/** Rises when columns are kept in another way. */
export const BASE_FORMAT = 2

export function headerOf({ frame, vocabulary, tables }: Omit<CellBase, 'state' | 'version'>): BaseHeader {
  return {
    ...WRITTEN_HERE,
    starts: [...frame.starts],
    standIns: [...frame.standIns],
    groupIds: vocabulary.groupIds,
    places: vocabulary.places,
    tables: tables.map(({ councilId, fact, grain, typeId, shape, columns }) => {
      return { councilId, fact, grain, typeId, shape, rows: columns.rows, widths: widthsOf(columns) }
    }),
  }
}

/** Whether the numbers mean here what they meant where they were written. */
export function isReadableHere({ byteOrder, units, qualifiers }: BaseHeader): boolean {
  return JSON.stringify({ byteOrder, units, qualifiers }) === JSON.stringify(WRITTEN_HERE)
}

const WRITTEN_HERE = { byteOrder: endianness(), units: UNITS, qualifiers: QUALIFIER_CODES } as const
