import {
  exact,
  type Figure,
  notReported,
  overlapping,
  stated,
  sum,
  UNITS,
  unquantified,
} from '@council-outcomes/figures'
import { distinctFigure } from '../answer/distinct-figure.ts'
import type { FactColumns, FactGrain } from '../columns/fact-columns.ts'
import { type FactTable, QUALIFIER_CODES } from '../columns/fact-table.ts'
import { INSIDE, OUTSIDE } from '../columns/fit.ts'
import { lensOf } from '../columns/lens.ts'
import type { Plan } from '../question/plan.ts'
import { placedStatements } from '../remainders/placed-statements.ts'
import type { Remainder, Remainders } from '../remainders/remainder.ts'
import { countedUnit } from '../remainders/stated-figure.ts'
import { axisLenses } from './axis-lens.ts'
import type { AxisMembers } from './axis-members.ts'
import { placedRows } from './placed-rows.ts'
import { type Cells, cellCount, positionOn, remainingCells, type Split } from './split.ts'
import { tablesOf } from './sum-split.ts'

/** What is in a cell, one by one. */
interface Content {
  readonly rows: RecordRow[]
  readonly statements: { readonly remainder: Remainder; readonly left: Figure }[]
}

interface RecordRow {
  readonly table: FactTable
  readonly row: number
}

/** What must be looked at record by record, and computed again for every total: medians, distinct counts, and heads at events. */
export function recordSplit(
  plan: Plan,
  axes: readonly AxisMembers[],
  columns: FactColumns,
  grain: FactGrain,
  remainders: Remainders,
): Split {
  const inside = new Map<number, Content>()
  const straddling: Content = { rows: [], statements: [] }
  const place = (fit: number, cell: number) => (fit === INSIDE ? contentAt(inside, cell) : straddling)
  const lens = lensOf(plan, columns)
  const lenses = axisLenses(axes, plan, columns)
  for (const table of tablesOf(grain)) {
    const { first, count, fit, cell } = placedRows(table, lens, lenses, columns.codes)
    for (let i = 0; i < count; i += 1) {
      const own = fit[i] ?? OUTSIDE
      if (own !== OUTSIDE && counts(table, first + i, plan))
        place(own, cell[i] ?? 0).rows.push({ table, row: first + i })
    }
  }
  if (plan.metric.measure.kind !== 'MEDIAN') {
    for (const { fit, cell, remainder, left } of placedStatements(plan, axes, remainders)) {
      place(fit, cell).statements.push({ remainder, left })
    }
  }
  const figure = (content: Content | undefined) => figureOf(content, plan)
  const all = [...inside.values()]
  return {
    unit: plan.metric.unit,
    axes,
    cells: cellsOf(inside, cellCount(axes), figure, plan.metric.measure),
    total: () => figure(joinedContent(all)),
    straddling: { count: countOf(straddling, plan.metric.measure), figure: figure(straddling) },
    possible: () => {
      const remaining = remainingCells(axes).map((cell) => figure(inside.get(cell)))
      return sum([figure(straddling), ...remaining], plan.metric.unit)
    },
    along: (axis) => {
      const position = positionOn(axes, axis)
      const byMember = new Map<number, Content>()
      for (const [cell, content] of inside) {
        const into = contentAt(byMember, position(cell))
        into.rows.push(...content.rows)
        into.statements.push(...content.statements)
      }
      return cellsOf(byMember, axes[axis]?.members.length ?? 1, figure, plan.metric.measure)
    },
  }
}

/** A record without the days of its answer says nothing of their median. */
function counts({ records }: FactTable, row: number, { metric }: Plan): boolean {
  return metric.measure.kind !== 'MEDIAN' || (records?.days?.[row] ?? -1) >= 0
}

function figureOf(content: Content | undefined, plan: Plan): Figure {
  const { unit, measure } = plan.metric
  if (content === undefined || content.rows.length + content.statements.length === 0) return notReported(unit)
  const { rows, statements } = content
  switch (measure.kind) {
    case 'DISTINCT':
      return distinctFigure(
        thingsIn(rows),
        statements.map(({ remainder }) => remainder),
        unit,
      )
    case 'MEDIAN':
      return exact(median(rows.map(({ table, row }) => table.records?.days?.[row] ?? 0)), unit)
    default:
      return overlapping(
        [...rows.map((row) => amountOf(row, plan)), ...statements.map(({ left }) => left)],
        unit,
      )
  }
}

/** The middle value, or half-way between the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  if (sorted.length % 2 === 1) return upper
  return ((sorted[sorted.length / 2 - 1] ?? 0) + upper) / 2
}

function amountOf({ table, row }: RecordRow, { metric, council }: Plan): Figure {
  const unit = countedUnit(UNITS[table.unit[row] ?? 0] ?? metric.unit, metric)
  const qualifier = QUALIFIER_CODES[table.qualifier[row] ?? 0] ?? 'EXACT'
  if (qualifier === 'UNQUANTIFIED') return unquantified(1, unit)
  return stated({ value: table.value[row] ?? 0, qualifier, unit, tolerance: council.aboutTolerance })
}

function contentAt(contents: Map<number, Content>, cell: number): Content {
  const content = contents.get(cell) ?? { rows: [], statements: [] }
  contents.set(cell, content)
  return content
}

function joinedContent(contents: readonly Content[]): Content {
  return {
    rows: contents.flatMap(({ rows }) => rows),
    statements: contents.flatMap(({ statements }) => statements),
  }
}

function cellsOf(
  contents: ReadonlyMap<number, Content>,
  count: number,
  figure: (content: Content | undefined) => Figure,
  measure: Plan['metric']['measure'],
): Cells {
  return {
    count,
    isEmpty: (cell) => !contents.has(cell),
    records: (cell) => countOf(contents.get(cell), measure),
    figure: (cell) => figure(contents.get(cell)),
    addTo: (list, cell) => list.add(figure(contents.get(cell))),
  }
}

function countOf(content: Content | undefined, { kind }: Plan['metric']['measure']): number {
  if (content === undefined) return 0
  const { rows, statements } = content
  return (kind === 'DISTINCT' ? thingsIn(rows).size : rows.length) + statements.length
}

function thingsIn(rows: readonly RecordRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ table, row }) => table.records?.distinctKey[row] ?? []))
}
