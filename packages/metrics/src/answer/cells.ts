import {
  type BoundedPeriod,
  bucketsIn,
  type CalendarDate,
  type Figure,
  isBounded,
} from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { type Plan, planOf, refuseForeignAxis } from '../question/plan.ts'
import type { Axis, Question } from '../question/question.ts'
import type { Place } from '../reference/region-tree.ts'
import type { AggregateRow } from './aggregate.ts'
import type { AnswerContext } from './context.ts'
import { groupBy } from './group-by.ts'
import { categoryMember, type Member, periodMember, regionMember, remainingMembers } from './member.ts'
import { figureAt, type Reading, read } from './reading.ts'
import { recordedSpan } from './recorded-span.ts'
import { shareOf, total } from './total.ts'

export interface Cell {
  readonly member: Member
  readonly figure: Figure
}

/** A figure split along an axis. For additive metrics `cells` and `rest` add up to `total`. */
export interface CellSet {
  readonly axis: Axis
  /** Every bucket of the period, every region of the level in the area, every category that has something. */
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
  const buckets = axis.kind === 'TIME' ? await bucketsOf(context, question, axis) : []
  const [reading, { figure }] = await Promise.all([
    read(context, question, axis, buckets),
    total(context, question),
  ])
  const byMember = groupBy(
    reading.rows.filter(({ inside }) => inside),
    ({ member }) => member,
  )
  return {
    axis,
    cells: await mainCells(context, reading, axis, buckets, byMember),
    rest: remainingMembers(axis).flatMap((member) => {
      const rows = byMember.get(member.code)
      return rows ? [{ member, figure: figureAt(reading, rows) }] : []
    }),
    total: figure,
  }
}

type RowsByMember = ReadonlyMap<string | null, readonly AggregateRow[]>

async function mainCells(
  { reference }: AnswerContext,
  reading: Reading,
  axis: Axis,
  buckets: readonly BoundedPeriod[],
  byMember: RowsByMember,
): Promise<readonly Cell[]> {
  const { plan } = reading
  switch (axis.kind) {
    case 'TIME':
      return buckets.map((bucket) => {
        const rows = byMember.get(bucket.from) ?? []
        return { member: periodMember(bucket), figure: figureAt(reading, rows, clipped(bucket, plan)) }
      })
    case 'REGION':
      return regionsOf(plan, axis.level, byMember).map((place) => {
        const rows = byMember.get(place.code) ?? []
        return { member: regionMember(place), figure: figureAt(reading, rows, plan.question.period, place) }
      })
    case 'CATEGORY': {
      const categories = await reference.categories(plan.question.council.id, axis.dimension)
      return categories.flatMap((category) => {
        const rows = byMember.get(category.code)
        return rows ? [{ member: categoryMember(category), figure: figureAt(reading, rows) }] : []
      })
    }
  }
}

/** The buckets of the asked period; where it is open, of the days that the record speaks of. */
async function bucketsOf(context: AnswerContext, question: Question, axis: Axis & { readonly kind: 'TIME' }) {
  if (isBounded(question.period)) return bucketsIn(question.period, axis.grain)
  const span = await recordedSpan(context.db, await planOf(question, context.reference))
  return span === null ? [] : bucketsIn(span, axis.grain)
}

/** The part of a bucket that was asked for. */
function clipped(bucket: BoundedPeriod, { question: { period } }: Plan) {
  const later = (a: CalendarDate, b: CalendarDate | null) => (b !== null && b > a ? b : a)
  const earlier = (a: CalendarDate, b: CalendarDate | null) => (b !== null && b < a ? b : a)
  return { from: later(bucket.from, period.from), to: earlier(bucket.to, period.to) }
}

/** All regions of the level that touch the area; abroad and online only if something lies there. */
function regionsOf(
  { tree, area }: Plan,
  level: Parameters<typeof tree.membersOf>[0],
  byMember: RowsByMember,
) {
  const inArea = (place: Place) => area === null || tree.fit(place, area).touching
  const elsewhere = tree.places.filter(
    ({ kind, code }) => (kind === 'ABROAD' || kind === 'ONLINE') && byMember.has(code),
  )
  return [...tree.membersOf(level).filter(inArea), ...elsewhere]
}

function sharesOf(numerator: CellSet, denominator: CellSet): CellSet {
  const numerators = new Map(
    [...numerator.cells, ...numerator.rest].map(({ member, figure }) => [member.code, figure]),
  )
  const share = ({ member, figure }: Cell) => ({
    member,
    figure: shareOf(numerators.get(member.code), figure),
  })
  return {
    axis: denominator.axis,
    cells: denominator.cells.map(share),
    rest: denominator.rest.map(share),
    total: shareOf(numerator.total, denominator.total),
  }
}
