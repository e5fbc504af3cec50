import { compareWith, type Period, type PeriodComparison } from '@council-outcomes/figures'
import type { AnalysisQuestion, TopMembers } from '../question/analysis.ts'
import { type AxisMembers, withOthersJoined } from '../split/axis-members.ts'
import { FigureList } from '../split/figure-list.ts'
import { cellCount, positionOn } from '../split/split.ts'
import type { Analysis, AnalysisAxis } from './analysis.ts'
import { axesOf, fewEnoughAxes, metricsOf, questionOf } from './analysis-question.ts'
import { comparedCell } from './compared-cell.ts'
import type { AnswerContext } from './context.ts'
import { type ComparedMetric, CountedAnswer } from './counted-answer.ts'
import { type CountedMetric, countedMetric } from './counted-metric.ts'
import { ordered } from './row-order.ts'
import { shownRows } from './shown-rows.ts'

/** @throws InputError UNKNOWN_CODE, BAD_VALUE, TOO_MANY_BUCKETS, TOO_MANY_CELLS */
export async function analyze(context: AnswerContext, question: AnalysisQuestion): Promise<Analysis> {
  const comparison = comparisonOf(question, context)
  const period = comparison?.current ?? question.period
  const whole = fewEnoughAxes(question, period, context.snapshot)
  const kept = await keptMembers(context, question, whole, period)
  const axes = joinOthers(whole, question.top, kept)
  const now = await countAll(context, question, period, axes)
  const then = await countCompared(context, question, comparison, axes)

  const shown = shownRows(axes, (cell) => holdsSomething(cell, now, then))
  const rows = inOrder(shown, question, now)
  const wanted = question.limit === null ? rows : rows.slice(0, question.limit)
  return {
    rows: wanted.length,
    hasMore: wanted.length < rows.length,
    axes: axes.map((axis, index) => axisAnswer(axis, wanted, positionOn(axes, index))),
    kept,
    metrics: now.map(
      (counted, index) => new CountedAnswer(counted, then?.metric(index) ?? null, wanted, axes),
    ),
    comparison: comparison === null ? null : { current: comparison.current, compared: comparison.compared },
  }
}

type Compared = PeriodComparison & { readonly compared: Period }

/** Null without a comparison, and where there is nothing earlier. */
function comparisonOf(
  { period, compare, council }: AnalysisQuestion,
  { snapshot }: AnswerContext,
): Compared | null {
  if (compare === null) return null
  const terms = snapshot.councils.get(council.id)?.terms ?? []
  const found = compareWith(
    period,
    compare,
    council.today,
    terms.map((term) => term.period),
  )
  const { compared } = found
  return compared === null ? null : { ...found, compared }
}

function countAll(
  context: AnswerContext,
  question: AnalysisQuestion,
  period: Period,
  axes: readonly AxisMembers[],
): Promise<readonly CountedMetric[]> {
  return Promise.all(
    metricsOf(question).map((metric) => countedMetric(context, questionOf(question, metric, period), axes)),
  )
}

/** The codes of the members that come first; null where all are wanted one by one. */
async function keptMembers(
  context: AnswerContext,
  question: AnalysisQuestion,
  axes: readonly AxisMembers[],
  period: Period,
): Promise<readonly string[] | null> {
  const { top } = question
  if (top === null) return null
  const axis = axes[top.axis]
  const counted = await countAll(context, question, period, axes)
  const ranking = counted.find(({ metric }) => metric === top.metric)?.along(top.axis)
  const [first] = counted
  if (axis === undefined || ranking === undefined || first === undefined) return []
  const list = new FigureList(first.unit)
  for (const position of axis.members.keys()) ranking.addTo(list, position)
  const held = heldPositions(counted, axes, top.axis)
  const ranked = [...axis.members.keys()]
    .slice(0, axis.members.length - axis.remaining)
    .filter((position) => held.has(position))
  return ordered(ranked, list.figure, 'DESCENDING')
    .slice(0, top.count)
    .flatMap((position) => axis.members[position]?.code ?? [])
}

/** The members that come first keep their places; what the others hold is joined. */
function joinOthers(
  axes: readonly AxisMembers[],
  top: TopMembers | null,
  kept: readonly string[] | null,
): readonly AxisMembers[] {
  if (kept === null) return axes
  return axes.map((axis, index) => (index === top?.axis ? withOthersJoined(axis, kept) : axis))
}

/** By cells, not by totals: what waited for an answer during the period may be gone at its end. */
function heldPositions(
  counted: readonly CountedMetric[],
  axes: readonly AxisMembers[],
  index: number,
): ReadonlySet<number> {
  const position = positionOn(axes, index)
  const held = new Set<number>()
  for (let cell = 0; cell < cellCount(axes); cell += 1) {
    if (counted.some((metric) => !metric.isEmpty(cell))) held.add(position(cell))
  }
  return held
}

/** What stands beside the metrics of an analysis. */
interface ComparedMetrics {
  readonly cellOf: (cell: number) => number | null
  readonly counted: readonly CountedMetric[]
  readonly metric: (index: number) => ComparedMetric | null
}

async function countCompared(
  context: AnswerContext,
  question: AnalysisQuestion,
  comparison: Compared | null,
  axes: readonly AxisMembers[],
): Promise<ComparedMetrics | null> {
  if (comparison === null) return null
  const { compared, likeForLike } = comparison
  const own = axesOf(question, compared, context.snapshot).map((axis, index) => {
    // Only the steps of time are others.
    return axis.axis.kind === 'TIME' ? axis : (axes[index] ?? axis)
  })
  const counted = await countAll(context, question, compared, own)
  const cellOf = comparedCell(axes, own)
  return {
    cellOf,
    counted,
    metric: (index) => {
      const metric = counted[index]
      return metric === undefined ? null : { counted: metric, cellOf, likeForLike }
    },
  }
}

function holdsSomething(cell: number, now: readonly CountedMetric[], then: ComparedMetrics | null): boolean {
  if (now.some((counted) => !counted.isEmpty(cell))) return true
  const earlier = then?.cellOf(cell) ?? null
  return earlier !== null && (then?.counted.some((counted) => !counted.isEmpty(earlier)) ?? false)
}

function inOrder(
  cells: readonly number[],
  { order }: AnalysisQuestion,
  metrics: readonly CountedMetric[],
): readonly number[] {
  const counted = metrics.find(({ metric }) => metric === order?.metric)
  return order === null || counted === undefined ? cells : ordered(cells, counted.figure, order.direction)
}

/** Only the members that a row stands for. */
function axisAnswer(
  { axis, members }: AxisMembers,
  rows: readonly number[],
  position: (cell: number) => number,
): AnalysisAxis {
  const used = [...new Set(rows.map(position))].toSorted((a, b) => a - b)
  const places = new Map(used.map((own, place) => [own, place]))
  return {
    axis,
    members: used.flatMap((own) => members[own] ?? []),
    positions: rows.map((cell) => places.get(position(cell)) ?? 0),
  }
}
