import type { FactTable } from '../../columns/fact-table.ts'
import type { CellKey } from '../cells/cell-table.ts'
import { longestSpan } from '../tables/longest-span.ts'

/** The columns of a table of cells, one after the other, wide ones first so that each lies where its numbers may begin. */
export function bytesOfTable(key: CellKey, table: FactTable): Buffer {
  return Buffer.concat(
    columnsIn(key, table).map(({ buffer, byteOffset, byteLength }) => {
      return Buffer.from(buffer, byteOffset, byteLength)
    }),
  )
}

/** The table that these are the bytes of; its columns lie in them. */
export function tableOfBytes(key: CellKey, rows: number, bytes: ArrayBuffer): FactTable {
  let at = 0
  const next = <Column>(
    make: new (bytes: ArrayBuffer, at: number, length: number) => Column,
    width: number,
  ) => {
    const column = new make(bytes, at, rows)
    at += rows * width
    return column
  }
  const value = next(Float64Array, 8)
  const from = next(Int32Array, 4)
  const to = isOneDay(key) ? from : next(Int32Array, 4)
  const count = next(Int32Array, 4)
  const place = next(Uint16Array, 2)
  const categories = key.grain === 'SEGMENT' ? { BENEFICIARY_GROUP: next(Uint16Array, 2) } : {}
  const unit = next(Uint8Array, 1)
  const qualifier = next(Uint8Array, 1)
  const longest = longestSpan(from, to)
  return {
    rows,
    only: null,
    from,
    to,
    longest,
    place,
    categories,
    role: null,
    unit,
    qualifier,
    count,
    value,
    records: null,
  }
}

function columnsIn(key: CellKey, table: FactTable): readonly NodeJS.TypedArray[] {
  const { value, from, to, count, place, categories, unit, qualifier } = table
  const groups = categories.BENEFICIARY_GROUP
  return [
    value,
    from,
    ...(isOneDay(key) ? [] : [to]),
    count,
    place,
    ...(groups ? [groups] : []),
    unit,
    qualifier,
  ]
}

/** Their last day is their first. */
function isOneDay({ grain, shape }: CellKey): boolean {
  return grain === 'DAY' && shape === 'POINT'
}
