import { setImmediate } from 'node:timers/promises'
import type { FactTable } from '../../columns/fact-table.ts'
import type { RecordDelta } from '../changes/counted-record.ts'
import type { TermData } from '../snapshot.ts'
import { lowerBound } from '../tables/lower-bound.ts'
import { merged } from '../tables/merged.ts'
import type { CellBase } from './cell-base.ts'
import { CellCollector } from './cell-collector.ts'
import { placesOfCell } from './cell-frame.ts'
import { CELL, CellRows } from './cell-rows.ts'
import { type CellTable, emptyTable, nameOfTable } from './cell-table.ts'

/**
 * The cells with changes added to them; tables in which nothing changed stay the same. Other work of the process comes
 * in between, for a table of a hundred thousand cells takes some milliseconds.
 */
export async function foldedCells(
  { frame, vocabulary, tables }: CellBase,
  deltas: readonly RecordDelta[],
  terms: readonly TermData[],
): Promise<Pick<CellBase, 'frame' | 'tables'>> {
  const collector = new CellCollector(frame.starts, terms)
  for (const [number, delta] of deltas.entries()) {
    if (number % DELTAS_AT_ONCE === 0) await setImmediate()
    collector.add({
      ...delta,
      council: collector.councilNumber(delta.councilId),
      type: collector.typeNumber(delta.typeId),
      group: vocabulary.groupNumber(delta.groupId),
      place: vocabulary.placeNumber(placesOfCell(delta.regionIds, frame)),
    })
  }
  const folded = new Map(tables.map((table) => [nameOfTable(table), table]))
  for (const { key, rows } of collector.tables()) {
    await setImmediate()
    const name = nameOfTable(key)
    const table: CellTable = folded.get(name) ?? emptyTable(key)
    folded.set(name, { ...table, columns: withCells(table.columns, rows) })
  }
  return {
    frame: { ...frame, starts: collector.starts },
    tables: [...folded.values()].filter(({ columns }) => columns.rows > 0),
  }
}

const DELTAS_AT_ONCE = 1000

/** Most changes fall into cells that there are: only the amounts are written anew then. */
function withCells(table: FactTable, cells: CellRows): FactTable {
  const count = table.count.slice()
  const value = table.value.slice()
  const added: number[] = []
  let emptied = 0
  for (let cell = 0; cell < cells.size; cell += 1) {
    const row = rowOf(table, cells, cell)
    if (row === null) {
      added.push(cell)
      continue
    }
    count[row] = (count[row] ?? 0) + cells.at(cell, CELL.count)
    value[row] = (value[row] ?? 0) + cells.valueAt(cell)
    if (count[row] === 0 && value[row] === 0) emptied += 1
  }
  const changed = { ...table, count, value }
  if (added.length === 0 && emptied === 0) return changed
  const come = new CellRows()
  for (const cell of added) come.addFrom(cells, cell)
  return merged(
    changed,
    (row) => count[row] !== 0 || value[row] !== 0,
    come.table(table.categories.BENEFICIARY_GROUP !== undefined),
  )
}

/** The row of everything but the amount; null when the table has none. */
function rowOf(table: FactTable, cells: CellRows, cell: number): number | null {
  const from = cells.at(cell, CELL.from)
  const to = cells.at(cell, CELL.to)
  const place = cells.at(cell, CELL.place)
  const group = cells.at(cell, CELL.group)
  const unit = cells.at(cell, CELL.unit)
  const qualifier = cells.at(cell, CELL.qualifier)
  const groups = table.categories.BENEFICIARY_GROUP
  for (let row = lowerBound(table.from, from); table.from[row] === from; row += 1) {
    if (
      table.to[row] === to &&
      table.place[row] === place &&
      (groups === undefined || groups[row] === group) &&
      table.unit[row] === unit &&
      table.qualifier[row] === qualifier
    ) {
      return row
    }
  }
  return null
}
