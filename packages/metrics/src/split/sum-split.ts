import { isKindOf, sum } from '@council-outcomes/figures'
import type { FactColumns, FactGrain } from '../columns/fact-columns.ts'
import type { FactTable } from '../columns/fact-table.ts'
import { INSIDE } from '../columns/fit.ts'
import { type Lens, lensOf } from '../columns/lens.ts'
import type { Plan } from '../question/plan.ts'
import { type PlacedStatement, placedStatements } from '../remainders/placed-statements.ts'
import type { Remainders } from '../remainders/remainder.ts'
import { type AxisLens, axisLenses } from './axis-lens.ts'
import type { AxisMembers } from './axis-members.ts'
import type { FigureRule } from './cell-numbers.ts'
import { FigureList } from './figure-list.ts'
import { type Parts, partPositions, partsOf } from './parts.ts'
import { placedRows } from './placed-rows.ts'
import { type Cells, cellCount, remainingCells, type Split } from './split.ts'
import { insideMemory, straddlingMemory, type Tally, tallyRows } from './tally.ts'

/** Amounts added up; with a range where people may stand in several parts. */
export function sumSplit(
  plan: Plan,
  axes: readonly AxisMembers[],
  columns: FactColumns,
  grain: FactGrain,
  remainders: Remainders,
): Split {
  const rule = figureRule(plan)
  const parts = partsOf(plan, axes)
  const inside = insideMemory.borrow(cellCount(axes), parts.ofCell)
  const straddling = straddlingMemory.borrow(1, parts.ofWhole)
  const counting = {
    lens: lensOf(plan, columns),
    lenses: axisLenses(axes, plan, columns),
    columns,
    parts,
    partPositions: partPositions(parts, columns),
    firstCell: 0,
  }
  for (const table of tablesOf(grain)) tallyTable(table, counting, inside, straddling)
  for (const placed of placedStatements(plan, axes, remainders)) putBeside(placed, parts, inside, straddling)

  const cells = cellsOf(inside, rule)
  const beyond = cellsOf(straddling, rule)
  // Heads in several parts cannot be added up from cells, so that every total is counted again.
  const countAgain = (others: readonly AxisMembers[]) =>
    sumSplit(plan, others, columns, grain, remainders).cells
  return {
    unit: rule.unit,
    axes,
    cells,
    total: () => (axes.length === 0 ? cells : countAgain([])).figure(0),
    straddling: { count: beyond.records(0), figure: beyond.figure(0) },
    possible: () => {
      const held = remainingCells(axes).filter((cell) => !cells.isEmpty(cell))
      if (held.length === 0) return beyond.figure(0)
      return sum([beyond.figure(0), ...held.map(cells.figure)], rule.unit)
    },
    along: (axis) => (axes.length === 1 ? cells : countAgain(axes.slice(axis, axis + 1))),
  }
}

export function figureRule({ metric: { measure, unit }, council }: Plan): FigureRule {
  return {
    unit,
    tellsChildren: isKindOf('CHILD', unit),
    overlaps: measure.kind === 'SUM' && measure.overlapping !== null,
    tolerance: council.aboutTolerance,
  }
}

export function tablesOf({ tables, recent }: FactGrain): readonly FactTable[] {
  return recent === null ? tables : [...tables, recent]
}

/** How rows of one table of columns are counted. */
export interface Counting {
  readonly lens: Lens
  readonly lenses: readonly AxisLens[]
  readonly columns: FactColumns
  readonly parts: Parts
  readonly partPositions: Uint16Array
  readonly firstCell: number
}

export function tallyTable(table: FactTable, counting: Counting, inside: Tally, straddling: Tally): void {
  const { lens, lenses, columns, parts, firstCell } = counting
  const rows = placedRows(table, lens, lenses, columns.codes, firstCell)
  if (rows.count === 0) return
  const isShared = table.only !== null && table.only.dimension === parts.dimension
  tallyRows(rows, inside, straddling, {
    positions: counting.partPositions,
    column: parts.dimension === null || isShared ? null : (table.categories[parts.dimension] ?? null),
    shared: isShared ? parts.at(table.only?.code) : parts.at(undefined),
  })
}

function putBeside(
  { fit, cell, remainder, left }: PlacedStatement,
  parts: Parts,
  inside: Tally,
  straddling: Tally,
): void {
  const into = fit === INSIDE ? inside : straddling
  const code = parts.dimension === null ? undefined : remainder.statement.categories[parts.dimension]
  const own = fit === INSIDE ? cell : 0
  const part = into.parts === 1 ? 0 : parts.at(code)
  into.beside.set(own, [...(into.beside.get(own) ?? []), { part, figure: left }])
}

/** Read at once, because the tally may be borrowed. */
export function cellsOf(tally: Tally, rule: FigureRule): Cells {
  const figures = new FigureList(rule.unit)
  for (let cell = 0; cell < tally.cells; cell += 1) figures.addCell(tally, cell, rule)
  const records = tally.records.slice(0, tally.cells)
  for (const [cell, figures] of tally.beside) records[cell] = (records[cell] ?? 0) + figures.length
  return {
    count: tally.cells,
    isEmpty: (cell) => records[cell] === 0,
    records: (cell) => records[cell] ?? 0,
    figure: figures.figure,
    addTo: (list, cell) => list.copy(figures, cell),
  }
}
