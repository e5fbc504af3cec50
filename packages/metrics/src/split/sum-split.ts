import { type Figure, isKindOf, sum } from '@council-outcomes/figures'
import type { FactColumns, FactGrain } from '../columns/fact-columns.ts'
import type { FactTable } from '../columns/fact-table.ts'
import { INSIDE } from '../columns/fit.ts'
import { type Lens, lensOf } from '../columns/lens.ts'
import type { Plan } from '../question/plan.ts'
import { type PlacedStatement, placedStatements } from '../remainders/placed-statements.ts'
import type { Remainder } from '../remainders/remainder.ts'
import { type AxisLens, axisLenses } from './axis-lens.ts'
import type { AxisMembers } from './axis-members.ts'
import { isEmpty } from './cell-figure.ts'
import type { FigureRule } from './cell-numbers.ts'
import { FigureList } from './figure-list.ts'
import { type Parts, partPositions, partsOf } from './parts.ts'
import { placedRows } from './placed-rows.ts'
import { type Cells, cellCount, positionOn, remainingCells, type Split } from './split.ts'
import { emptyTally, joined, recordsIn, type Tally, tallyRows } from './tally.ts'

/** Amounts added up; with a range where people may stand in several parts. */
export function sumSplit(
  plan: Plan,
  axes: readonly AxisMembers[],
  columns: FactColumns,
  grain: FactGrain,
  remainders: readonly Remainder[],
): Split {
  const rule = figureRule(plan)
  const parts = partsOf(plan, axes)
  const inside = emptyTally(cellCount(axes), parts.ofCell)
  const straddling = emptyTally(1, parts.ofWhole)
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

  const partOfCell = parts.axis === null ? null : positionOn(axes, parts.axis)
  let total: Figure | null = null
  return {
    unit: rule.unit,
    axes,
    cells: cellsOf(inside, rule),
    get total() {
      total ??= figureOf(
        joined(inside, 1, parts.ofWhole, () => 0, partOfCell),
        0,
        rule,
      )
      return total
    },
    get straddling() {
      const count = recordsIn(straddling, 0) + besideIn(straddling, 0)
      return { count, figure: figureOf(straddling, 0, rule) }
    },
    possible: () => {
      const remaining = remainingCells(axes).map((cell) => figureOf(inside, cell, rule))
      return sum([figureOf(straddling, 0, rule), ...remaining], rule.unit)
    },
    along: (axis) => {
      const size = axes[axis]?.members.length ?? 1
      const position = positionOn(axes, axis)
      if (axis === parts.axis) return cellsOf(joined(inside, size, 1, position, null), rule)
      return cellsOf(joined(inside, size, parts.ofWhole, position, partOfCell), rule)
    },
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
  const slot = (fit === INSIDE ? cell : 0) * into.parts + (into.parts === 1 ? 0 : parts.at(code))
  into.beside.set(slot, [...(into.beside.get(slot) ?? []), left])
}

function besideIn({ beside, parts }: Tally, cell: number): number {
  let count = 0
  for (let slot = cell * parts; slot < (cell + 1) * parts; slot += 1) count += beside.get(slot)?.length ?? 0
  return count
}

function figureOf(tally: Tally, cell: number, rule: FigureRule): Figure {
  const list = new FigureList(rule.unit)
  list.addCell(tally, cell, rule)
  return list.figure(0)
}

export function cellsOf(tally: Tally, rule: FigureRule): Cells {
  return {
    count: tally.cells,
    isEmpty: (cell) => isEmpty(tally, cell),
    records: (cell) => recordsIn(tally, cell) + besideIn(tally, cell),
    figure: (cell) => figureOf(tally, cell, rule),
    addTo: (list, cell) => list.addCell(tally, cell, rule),
  }
}
