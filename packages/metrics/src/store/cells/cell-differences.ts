import { setImmediate } from 'node:timers/promises'
import type { CellBase } from './cell-base.ts'
import { CELL, CellRows } from './cell-rows.ts'
import { type CellKey, type CellTable, emptyTable, nameOfTable } from './cell-table.ts'
import type { CellVocabulary } from './cell-vocabulary.ts'

/** How much a table of cells has beyond what it should have. */
export interface CellDifference extends CellKey {
  /** How many cells are not the same. */
  readonly cells: number
  /** Records and amounts that are too many; negative for too few. */
  readonly records: number
  readonly value: number
}

/** By table, where cells are not what they should be. */
export async function cellDifferences(
  { tables, vocabulary }: CellBase,
  expected: CellBase,
): Promise<readonly CellDifference[]> {
  const numbers = translation(expected.vocabulary, vocabulary)
  const found = new Map(tables.map((table) => [nameOfTable(table), table]))
  const wanted = new Map(expected.tables.map((table) => [nameOfTable(table), table]))
  const differences: CellDifference[] = []
  for (const name of new Set([...found.keys(), ...wanted.keys()])) {
    const key = found.get(name) ?? wanted.get(name)
    if (key === undefined) continue
    await setImmediate()
    const difference = tableDifference(
      found.get(name) ?? emptyTable(key),
      wanted.get(name) ?? emptyTable(key),
      numbers,
    )
    if (difference.cells > 0) differences.push(difference)
  }
  return differences
}

/** The numbers of one vocabulary by those of another. */
interface Translation {
  readonly places: readonly number[]
  readonly groups: readonly number[]
}

function translation(from: CellVocabulary, to: CellVocabulary): Translation {
  return {
    places: from.places.map((ids) => to.placeNumber(ids)),
    groups: from.groupIds.map((id) => to.groupNumber(id)),
  }
}

function tableDifference(
  found: CellTable,
  wanted: CellTable,
  { places, groups }: Translation,
): CellDifference {
  const rows = new CellRows()
  rows.addTable(found.columns)
  const less = new CellRows()
  less.addTable(wanted.columns)
  for (let row = 0; row < less.size; row += 1) {
    rows.add(
      less.at(row, CELL.from),
      less.at(row, CELL.to),
      places[less.at(row, CELL.place)] ?? 0,
      groups[less.at(row, CELL.group)] ?? 0,
      less.at(row, CELL.unit),
      less.at(row, CELL.qualifier),
      -less.at(row, CELL.count),
      -less.valueAt(row),
    )
  }
  const { columns: _, ...key } = found
  const left = rows.table(false)
  return {
    ...key,
    cells: left.rows,
    records: left.count.reduce((sum, count) => sum + count, 0),
    value: left.value.reduce((sum, value) => sum + value, 0),
  }
}
