import type { FactTable } from '../../columns/fact-table.ts'
import { longestSpan } from '../../columns/longest-span.ts'
import type { CellKey } from '../cells/cell-table.ts'

/** How many bytes a count and a value take: few records are in most cells, and values are whole numbers that are not large. */
export interface TableWidths {
  readonly count: 1 | 2 | 4
  readonly value: 4 | 8
}

export function widthsOf({ count, value }: FactTable): TableWidths {
  return {
    count: fits(count, 0xff) ? 1 : fits(count, 0xffff) ? 2 : 4,
    value: fits(value, 0xffff_ffff) ? 4 : 8,
  }
}

/** The columns of a table of cells, one after the other, wide ones first so that each lies where its numbers may begin. */
export function bytesOfTable(key: CellKey, table: FactTable): Buffer {
  const { count, value } = widthsOf(table)
  const columns = [
    value === 4 ? Uint32Array.from(table.value) : table.value,
    table.from,
    ...(isOneDay(key) ? [] : [table.to]),
    ...(count === 4 ? [table.count] : []),
    table.place,
    ...(table.categories.BENEFICIARY_GROUP ? [table.categories.BENEFICIARY_GROUP] : []),
    ...(count === 2 ? [Uint16Array.from(table.count)] : []),
    table.unit,
    table.qualifier,
    ...(count === 1 ? [Uint8Array.from(table.count)] : []),
  ]
  return Buffer.concat(
    columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  )
}

/** The table that these are the bytes of. Its columns are copies: what is kept in fewer bytes would stay in memory twice. */
export function tableOfBytes(key: CellKey, rows: number, widths: TableWidths, bytes: ArrayBuffer): FactTable {
  let at = 0
  const next = <Column extends { slice(): Column }>(
    make: new (bytes: ArrayBuffer, at: number, length: number) => Column,
    width: number,
  ): Column => {
    const column = new make(bytes, at, rows)
    at += rows * width
    return column.slice()
  }
  const value = widths.value === 4 ? new Float64Array(next(Uint32Array, 4)) : next(Float64Array, 8)
  const from = next(Int32Array, 4)
  const to = isOneDay(key) ? from : next(Int32Array, 4)
  const wideCount = widths.count === 4 ? next(Int32Array, 4) : null
  const place = next(Uint16Array, 2)
  const categories = key.grain === 'SEGMENT' ? { BENEFICIARY_GROUP: next(Uint16Array, 2) } : {}
  const narrowCount = widths.count === 2 ? new Int32Array(next(Uint16Array, 2)) : null
  const unit = next(Uint8Array, 1)
  const qualifier = next(Uint8Array, 1)
  const count = wideCount ?? narrowCount ?? new Int32Array(next(Uint8Array, 1))
  return {
    ...{ rows, only: null, from, to, longest: longestSpan(from, to), place, categories, role: null },
    ...{ unit, qualifier, count, value, records: null },
  }
}

/** Their last day is their first. */
function isOneDay({ grain, shape }: CellKey): boolean {
  return grain === 'DAY' && shape === 'POINT'
}

function fits(numbers: Int32Array | Float64Array, most: number): boolean {
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? 0
    if (number < 0 || number > most || !Number.isInteger(number)) return false
  }
  return true
}
