import type { Figure, Span } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { regionMember } from '../placement/placed-facts.ts'
import { placesWithin } from '../placement/places.ts'
import { type Plan, planOf } from '../question/plan.ts'
import type { CellAddress, Question } from '../question/question.ts'
import { type AxisMembers, axisMembers, clipped, withOthersJoined } from '../split/axis-members.ts'
import { cellCount } from '../split/split.ts'
import { spanOf } from './cells.ts'
import type { AnswerContext } from './context.ts'
import { count, routeOf } from './count.ts'
import { silenceOf } from './coverage.ts'
import { namedMembers } from './named-members.ts'
import { shareOf } from './total.ts'

/** The figure of one cell, and how many records and reported totals make it. */
export interface FigureAt {
  readonly figure: Figure
  readonly records: number
}

/** An address that no row of the answer has, such as a step outside the period, holds nothing. */
export async function figureAt(
  context: AnswerContext,
  question: Question,
  at: CellAddress,
): Promise<FigureAt> {
  const { measure } = metricOf(question.metric)
  if (measure.kind === 'RATIO') {
    const numerator = await figureAt(context, { ...question, metric: measure.numerator }, at)
    const denominator = await figureAt(context, { ...question, metric: measure.denominator }, at)
    return { ...denominator, figure: shareOf(numerator.figure, denominator.figure) }
  }
  const plan = planOf(question, context.snapshot)
  const axes = axesOf(plan, at, context)
  const found = await counted(context, asArea(context, plan, at, axes) ?? { plan, at, axes })
  if (found !== null) return found
  return { figure: silenceOf(plan)(spanAt(at, axes, question.period), regionAt(at)), records: 0 }
}

/** A cell among those that its axes make. */
interface CellOf {
  readonly plan: Plan
  readonly at: CellAddress
  readonly axes: readonly AxisMembers[]
}

/** Null where nothing is in the cell. */
async function counted(context: AnswerContext, { plan, at, axes }: CellOf): Promise<FigureAt | null> {
  const { cells } = await count(context, plan, axes, placesWithin(plan, regionMember(namedMembers(at, plan))))
  const cell = cellAt(at, axes)
  if (cell === null || cells.isEmpty(cell)) return null
  return { figure: cells.figure(cell), records: cells.records(cell) }
}

function axesOf(plan: Plan, at: CellAddress, { snapshot }: AnswerContext): readonly AxisMembers[] {
  return at.map((named) => {
    const whole = axisMembers(named.axis, plan, spanOf(plan, snapshot))
    return 'kept' in named ? withOthersJoined(whole, named.kept) : whole
  })
}

/**
 * The same cell with its region as the area of the question, where columns tell the area but not every region of the
 * level: Baku is a district, but an economic region too. Null where they do not.
 */
function asArea(
  context: AnswerContext,
  { question, area }: Plan,
  at: CellAddress,
  axes: readonly AxisMembers[],
): CellOf | null {
  const axis = at.findIndex((named) => named.axis.kind === 'REGION' && !('kept' in named))
  const code = at[axis]?.member
  const isRegion = axes[axis]?.members.some((member) => member.kind === 'REGION' && member.code === code)
  if (code === undefined || !isRegion || area !== null) return null
  const plan = planOf({ ...question, region: code }, context.snapshot)
  const others = at.toSpliced(axis, 1)
  const route = routeOf(
    context,
    plan,
    others.map((named) => named.axis),
  )
  return route === 'FACTS' ? null : { plan, at: others, axes: axesOf(plan, others, context) }
}

function cellAt(at: CellAddress, axes: readonly AxisMembers[]): number | null {
  let cell = 0
  for (const [index, { member }] of at.entries()) {
    const position = axes[index]?.positions.get(member)
    if (position === undefined) return null
    cell += position * cellCount(axes.slice(index + 1))
  }
  return cell
}

function spanAt(at: CellAddress, axes: readonly AxisMembers[], period: Span): Span {
  const index = at.findIndex(({ axis }) => axis.kind === 'TIME')
  const member = axes[index]?.members[axes[index].positions.get(at[index]?.member ?? '') ?? -1]
  return member?.kind === 'PERIOD' ? clipped(member.period, period) : period
}

/** Joined regions are not one of which somebody could declare the record complete. */
function regionAt(at: CellAddress): string | null {
  const named = at.find(({ axis }) => axis.kind === 'REGION')
  return named === undefined || 'kept' in named ? null : named.member
}
