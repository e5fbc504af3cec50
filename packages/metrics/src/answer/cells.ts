import { type BoundedPeriod, type Figure, isBounded, notReported } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { recordedSpan } from '../columns/recorded-span.ts'
import { type Plan, planOf, refuseForeignAxis } from '../question/plan.ts'
import type { Axis, Question } from '../question/question.ts'
import { type AxisMembers, axisMembers, clipped } from '../split/axis-members.ts'
import type { Cells } from '../split/split.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { AnswerContext } from './context.ts'
import { count } from './count.ts'
import { type Silence, silenceOf } from './coverage.ts'
import { daysRead } from './days-read.ts'
import type { Member } from './member.ts'
import { shareOf, total } from './total.ts'

export interface Cell {
  readonly member: Member
  readonly figure: Figure
}

/** A figure split along an axis. For additive metrics `cells` and `rest` add up to `total`. */
export interface CellSet {
  readonly axis: Axis
  /** Every step of the period, every region of the level in the area, every category that has something. */
  readonly cells: readonly Cell[]
  /** The remaining members that have something in them. */
  readonly rest: readonly Cell[]
  readonly total: Figure
}

/** @throws InputError UNKNOWN_CODE for a dimension that is not the metric's, TOO_MANY_BUCKETS, BAD_VALUE */
export async function cells(context: AnswerContext, question: Question, axis: Axis): Promise<CellSet> {
  const metric = metricOf(question.metric)
  refuseForeignAxis(axis, metric)
  if (metric.measure.kind === 'RATIO') {
    const numerator = await cells(context, { ...question, metric: metric.measure.numerator }, axis)
    const denominator = await cells(context, { ...question, metric: metric.measure.denominator }, axis)
    return sharesOf(numerator, denominator)
  }
  const plan = planOf(question, context.snapshot)
  const members = axisMembers(axis, plan, spanOf(plan, context.snapshot))
  const split = await count(context, plan, [members])
  const shown = shownCells(members, split.cells, silenceOf(plan), plan)
  return {
    axis,
    cells: shown.filter(({ member }) => !isRemainingMember(members, member)),
    rest: shown.filter(({ member }) => isRemainingMember(members, member)),
    total: (await total(context, question)).figure,
  }
}

/** The asked period; where it is open, the days that the record speaks of, as far as they were read. */
export function spanOf(plan: Plan, snapshot: Snapshot): BoundedPeriod | null {
  const { period } = plan.question
  return isBounded(period) ? period : recordedSpan(plan, daysRead(plan, snapshot))
}

function shownCells(
  { members, dense }: AxisMembers,
  split: Cells,
  silence: Silence,
  { question }: Plan,
): readonly Cell[] {
  return members.flatMap((member, position) => {
    if (!split.isEmpty(position)) return [{ member, figure: split.figure(position) }]
    if (position >= dense) return []
    const period = member.kind === 'PERIOD' ? clipped(member.period, question.period) : question.period
    return [{ member, figure: silence(period, member.kind === 'REGION' ? member.code : null) }]
  })
}

function isRemainingMember({ members, remaining }: AxisMembers, member: Member): boolean {
  return members.indexOf(member) >= members.length - remaining
}

function sharesOf(numerator: CellSet, denominator: CellSet): CellSet {
  const numerators = new Map(
    [...numerator.cells, ...numerator.rest].map(({ member, figure }) => [member.code, figure]),
  )
  const share = ({ member, figure }: Cell) => ({
    member,
    figure: shareOf(numerators.get(member.code) ?? notReported(figure.unit), figure),
  })
  return {
    axis: denominator.axis,
    cells: denominator.cells.map(share),
    rest: denominator.rest.map(share),
    total: shareOf(numerator.total, denominator.total),
  }
}
