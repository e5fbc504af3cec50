import { dayNumber } from '../columns/day-number.ts'
import type { FactColumns, FactGrain } from '../columns/fact-columns.ts'
import { lensOf } from '../columns/lens.ts'
import type { Plan } from '../question/plan.ts'
import type { Remainders } from '../remainders/remainder.ts'
import { axisLenses } from './axis-lens.ts'
import { type AxisMembers, clipped } from './axis-members.ts'
import { partPositions, partsOf } from './parts.ts'
import { cellCount, type Split } from './split.ts'
import { cellsOf, figureRule, sumSplit, tablesOf, tallyTable } from './sum-split.ts'
import { insideMemory, straddlingMemory, type Tally } from './tally.ts'

/** What is open at the end of a period; over time, at the end of each step, where one thing may be open in many. */
export function stockSplit(
  plan: Plan,
  axes: readonly AxisMembers[],
  columns: FactColumns,
  grain: FactGrain,
  remainders: Remainders,
): Split {
  const timeAxis = axes.findIndex(({ axis }) => axis.kind === 'TIME')
  const time = axes[timeAxis]
  if (time === undefined) return sumSplit(plan, axes, columns, grain, remainders)
  const atTheEnd = sumSplit(plan, axes.toSpliced(timeAxis, 1), columns, grain, remainders)
  const rule = figureRule(plan)
  const cellsAt = (own: readonly AxisMembers[], index: number) => {
    return cellsOf(stockOfSteps(plan, own, index, columns, grain), rule)
  }
  const cells = cellsAt(axes, timeAxis)
  return {
    ...atTheEnd,
    axes,
    cells,
    along: (axis) => {
      if (axis !== timeAxis) return atTheEnd.along(axis < timeAxis ? axis : axis - 1)
      return axes.length === 1 ? cells : cellsAt([time], 0)
    },
  }
}

function stockOfSteps(
  plan: Plan,
  axes: readonly AxisMembers[],
  timeAxis: number,
  columns: FactColumns,
  grain: FactGrain,
): Tally {
  const { today } = plan.question.council
  const parts = partsOf(plan, axes)
  const inside = insideMemory.borrow(cellCount(axes), 1)
  const straddling = straddlingMemory.borrow(1, 1)
  const lens = lensOf(plan, columns)
  const lenses = axisLenses(axes, plan, columns).toSpliced(timeAxis, 1)
  const stride = cellCount(axes.slice(timeAxis + 1))
  for (const [position, member] of (axes[timeAxis]?.members ?? []).entries()) {
    if (member.kind !== 'PERIOD') continue
    const { from, to } = clipped(member.period, plan.question.period)
    if (from !== null && from > today) continue
    const day = dayNumber(to === null || to > today ? today : to)
    const counting = {
      lens: { ...lens, time: { kind: 'STOCK', day } as const },
      lenses,
      columns,
      parts,
      partPositions: partPositions(parts, columns),
      firstCell: position * stride,
    }
    for (const table of tablesOf(grain)) tallyTable(table, counting, inside, straddling)
  }
  return inside
}
