import { type Figure, isMeasured, type Unit } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { MetricCode } from '../metric-code.ts'
import { planOf } from '../question/plan.ts'
import type { Question } from '../question/question.ts'
import { type AxisMembers, clipped } from '../split/axis-members.ts'
import { FigureList } from '../split/figure-list.ts'
import { positionOn, type Split } from '../split/split.ts'
import type { AnswerContext } from './context.ts'
import { count } from './count.ts'
import { type Silence, silenceOf } from './coverage.ts'
import { type Conflict, conflictsOf, shareOf } from './total.ts'

/** One metric of an analysis, counted: every cell has a figure, also where nothing is recorded. */
export interface CountedMetric {
  readonly metric: MetricCode
  readonly unit: Unit
  readonly isEmpty: (cell: number) => boolean
  readonly figure: (cell: number) => Figure
  readonly addTo: (list: FigureList, cell: number) => void
  /** Counted when asked for. */
  readonly total: () => Figure
  readonly straddling: Split['straddling']
  readonly conflicts: readonly Conflict[]
  /** What could belong to any of its figures besides; null for nothing. */
  readonly possible: () => Figure | null
  /** The figures of the members of an axis, over all others. */
  readonly along: (axis: number) => MembersAlong
}

interface MembersAlong {
  readonly isEmpty: (member: number) => boolean
  readonly addTo: (list: FigureList, member: number) => void
}

/** @throws InputError UNKNOWN_CODE, BAD_VALUE */
export async function countedMetric(
  context: AnswerContext,
  question: Question,
  axes: readonly AxisMembers[],
): Promise<CountedMetric> {
  const { measure } = metricOf(question.metric)
  if (measure.kind === 'RATIO') {
    const numerator = await countedMetric(context, { ...question, metric: measure.numerator }, axes)
    const denominator = await countedMetric(context, { ...question, metric: measure.denominator }, axes)
    return share(question.metric, numerator, denominator)
  }
  const plan = planOf(question, context.snapshot)
  const split = await count(context, plan, axes)
  const silence = silenceOf(plan)
  const silentAt = silenceAt(silence, axes, question)
  const { cells } = split
  return {
    metric: question.metric,
    unit: split.unit,
    isEmpty: cells.isEmpty,
    figure: (cell) => (cells.isEmpty(cell) ? silentAt(cell) : cells.figure(cell)),
    addTo: (list, cell) => (cells.isEmpty(cell) ? list.add(silentAt(cell)) : cells.addTo(list, cell)),
    total: () => {
      const total = split.total()
      return isSilent(total) ? silence(question.period, null) : total
    },
    straddling: split.straddling,
    conflicts: await conflictsOf(context, plan),
    possible: () => somethingOrNull(split.possible()),
    along: (axis) => {
      const own = split.along(axis)
      const silentOn = silenceAt(silence, axes.slice(axis, axis + 1), question)
      return {
        isEmpty: own.isEmpty,
        addTo: (list, member) => (own.isEmpty(member) ? list.add(silentOn(member)) : own.addTo(list, member)),
      }
    },
  }
}

function share(metric: MetricCode, numerator: CountedMetric, denominator: CountedMetric): CountedMetric {
  const figure = (cell: number) => shareOf(numerator.figure(cell), denominator.figure(cell))
  return {
    metric,
    unit: 'PERCENT',
    isEmpty: denominator.isEmpty,
    figure,
    addTo: (list, cell) => list.add(figure(cell)),
    total: () => shareOf(numerator.total(), denominator.total()),
    straddling: denominator.straddling,
    conflicts: denominator.conflicts,
    possible: denominator.possible,
    along: (axis) => {
      const [part, whole] = [numerator.along(axis), denominator.along(axis)]
      const addTo = (list: FigureList, member: number) => {
        const [parts, wholes] = [new FigureList(numerator.unit), new FigureList(denominator.unit)]
        part.addTo(parts, member)
        whole.addTo(wholes, member)
        list.add(shareOf(parts.figure(0), wholes.figure(0)))
      }
      return { isEmpty: whole.isEmpty, addTo }
    },
  }
}

function isSilent(figure: Figure): boolean {
  return !isMeasured(figure) && figure.unquantified === 0
}

function somethingOrNull(figure: Figure): Figure | null {
  return isSilent(figure) ? null : figure
}

/** What an empty cell says: its step of time and its region decide whether the record is complete there. */
function silenceAt(
  silence: Silence,
  axes: readonly AxisMembers[],
  { period }: Question,
): (cell: number) => Figure {
  const timeAxis = axes.findIndex(({ axis }) => axis.kind === 'TIME')
  const regionAxis = axes.findIndex(({ axis }) => axis.kind === 'REGION')
  const steps = axes[timeAxis]?.members.map((member) => {
    return member.kind === 'PERIOD' ? clipped(member.period, period) : period
  })
  const regions = axes[regionAxis]?.members.map((member) => (member.kind === 'REGION' ? member.code : null))
  const step = positionOn(axes, timeAxis)
  const region = positionOn(axes, regionAxis)
  return (cell) => silence(steps?.[step(cell)] ?? period, regions?.[region(cell)] ?? null)
}
