import { serializePanelAddress } from '../../../address/panel-address.ts'
import type { ChartPoint, ChartSeries } from '../../../charts/index.ts'
import { chartPoint, periodPoint } from '../../../figures/chart-points.ts'
import type { ShownFigure } from '../../../figures/shown-figure.ts'
import type { Messages } from '../../../i18n/en.ts'
import { type Answer, type AnswerMember, type AnswerMetric, isPlaced, panelOf } from '../answer.ts'

/** The figures of one metric as marks of charts. Their ids are the addresses of their records. */
export interface AnswerPoints {
  /** The mark of a row, by its members; null where the answer has no such row. */
  readonly at: (members: readonly AnswerMember[]) => ChartPoint | null
  /** The same, and a gap where there is no such row: nothing is recorded there. */
  readonly orGap: (members: readonly AnswerMember[]) => ChartPoint
  /** The mark of a member over all other axes. */
  readonly over: (axis: number, member: AnswerMember) => ChartPoint
  readonly total: ChartPoint
}

export function answerPoints(answer: Answer, metric: AnswerMetric, messages: Messages): AnswerPoints {
  const place = answer.metrics.indexOf(metric)
  const figures = new Map(
    answer.rows.map(({ members, figures }) => [keyOf(members), figures[place]?.figure] as const),
  )
  const point = (members: readonly AnswerMember[], figure: ShownFigure, axes: Answer['axes']): ChartPoint => {
    const [first] = members
    const label = members.length === 0 ? messages.blocks.total : members.map((one) => one.label).join(', ')
    const cell = { member: { code: first?.code ?? '', label, period: first?.period ?? null }, figure }
    const isTime = axes.length === 1 && axes[0]?.kind === 'TIME'
    return {
      ...(isTime ? periodPoint(cell, messages) : chartPoint(cell, messages)),
      id: serializePanelAddress(panelOf({ axes }, metric, members)),
    }
  }
  const at = (members: readonly AnswerMember[]) => {
    const figure = figures.get(keyOf(members))
    return figure === undefined ? null : point(members, figure, answer.axes)
  }
  return {
    at,
    orGap: (members) => at(members) ?? gapAt(members, messages),
    over: (axis, member) => {
      const one = answer.axes[axis]
      const figure = metric.axisTotals[axis]?.[one?.members.indexOf(member) ?? -1]
      return point([member], figure ?? metric.total.figure, one === undefined ? [] : [one])
    },
    total: point([], metric.total.figure, []),
  }
}

function gapAt(members: readonly AnswerMember[], { figure }: Messages): ChartPoint {
  return {
    id: `gap ${keyOf(members)}`,
    label: members.map(({ label }) => label).join(', '),
    figure: { state: 'NOT_REPORTED', value: null, low: null, high: null, qualifier: 'EXACT', range: null },
    display: figure.notRecorded,
  }
}

function keyOf(members: readonly AnswerMember[]): string {
  return JSON.stringify(members.map(({ code }) => code))
}

/** Members of an axis in the places of a chart: in order, and those that have no member apart. */
export function placesOf({ members }: Answer['axes'][number]) {
  return { placed: members.filter(isPlaced), apart: members.filter((member) => !isPlaced(member)) }
}

/** Steps of time, and a series for each member of the second axis that has something; one series where there is none. */
export function seriesOf(answer: Answer, metric: AnswerMetric, points: AnswerPoints) {
  const [time, second] = answer.axes
  const members = time?.members ?? []
  const notDated = members.find(({ kind }) => kind === 'NOT_DATED') ?? null
  const steps = members.filter((member) => member !== notDated)
  const all = second?.members.map((member) => [member]) ?? [[]]
  const series = all.map((rest): ChartSeries => {
    return {
      code: rest[0]?.code ?? metric.code,
      label: rest[0]?.label ?? metric.label,
      points: steps.map((step) => points.orGap([step, ...rest])),
      notDated: notDated && points.at([notDated, ...rest]),
    }
  })
  return {
    periods: steps.map((step) => ({ ...points.over(0, step), id: step.code })),
    notDatedLabel: notDated?.label ?? '',
    series: second === undefined ? series : series.filter(hasSomething),
    order: second?.members.filter(isPlaced).map(({ code }) => code) ?? [],
  }
}

function hasSomething({ points, notDated }: ChartSeries): boolean {
  return [...points, notDated].some(
    (point) =>
      point !== null && point.figure.state !== 'NOT_REPORTED' && point.figure.state !== 'NOT_APPLICABLE',
  )
}
