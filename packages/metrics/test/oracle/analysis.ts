import { compareWith, type Figure, type Verdict } from '@council-outcomes/figures'
import { metricOf } from '../../src/catalogue/catalogue.ts'
import type { MetricCode } from '../../src/metric-code.ts'
import { type AskedAnalysis, type Grids, gridsOf, keptMembers } from './grids.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { byFigure, type Row } from './rows.ts'
import type { OracleTotal } from './total.ts'
import { verdictOf } from './verdict.ts'

interface OracleAnalysis {
  readonly rows: readonly Row[]
  readonly hasMore: boolean
  readonly metrics: readonly OracleMetric[]
}

interface OracleMetric {
  readonly metric: MetricCode
  /** One a row. */
  readonly cells: readonly Figure[]
  /** Null for a step of time that has no counterpart in the compared period. */
  readonly compared: readonly (Figure | null)[] | null
  readonly verdicts: readonly Verdict[] | null
  readonly total: OracleTotal
  readonly comparedTotal: Figure | null
  readonly totalVerdict: Verdict | null
  /** By axis, the figure of each member that a row stands for. */
  readonly axisTotals: readonly Readonly<Record<string, Figure>>[]
}

export function analysisOf(record: CouncilRecord, question: AskedAnalysis): OracleAnalysis {
  const { order, limit, top } = question
  const comparison = comparisonOf(record, question)
  const period = comparison?.current ?? question.period
  const whole = gridsOf(record, question, period)
  const kept = keptMembers(whole, top)
  const now = kept === null ? whole : gridsOf(record, question, period, kept)
  const then = comparison?.compared ? gridsOf(record, question, comparison.compared, kept) : null

  const sortedBy = now.metrics.find(({ metric }) => metric === order?.metric)
  const rows = order && sortedBy ? byFigure(now.rows, sortedBy.at, order.direction) : now.rows
  const wanted = rows.slice(0, limit ?? rows.length)
  const isAlike = comparison?.likeForLike ?? false
  return {
    rows: wanted,
    hasMore: wanted.length < rows.length,
    metrics: now.metrics.map((counted, at) => ({
      metric: counted.metric,
      cells: wanted.map(counted.at),
      total: counted.total,
      axisTotals: counted.axisTotals.map((total, axis) =>
        Object.fromEntries(wanted.map((row) => [row[axis], total(row[axis] ?? '')])),
      ),
      ...(then === null ? NOT_COMPARED : compared(wanted, { now, then, at, isAlike })),
    })),
  }
}

const NOT_COMPARED = { compared: null, verdicts: null, comparedTotal: null, totalVerdict: null } as const

interface Both {
  readonly now: Grids
  readonly then: Grids
  /** Position of the metric. */
  readonly at: number
  readonly isAlike: boolean
}

function compared(rows: readonly Row[], { now, then, at, isAlike }: Both) {
  const [current, earlier] = [now.metrics[at], then.metrics[at]]
  if (current === undefined || earlier === undefined) throw new RangeError('Both count the same metrics.')
  const { kind } = metricOf(current.metric).measure
  const adds = kind !== 'MEDIAN' && kind !== 'RATIO'
  const judged = (...figures: Parameters<typeof verdictOf>) =>
    isAlike ? verdictOf(...figures) : 'CANNOT_TELL'
  const counterparts = rows.map((row) => counterpart(row, now, then))
  const figures = counterparts.map((row) => (row === null ? null : earlier.at(row)))
  return {
    compared: figures,
    verdicts: rows.map((row, position) => {
      const figure = figures[position] ?? null
      if (figure === null) return 'CANNOT_TELL'
      const present = { figure: current.at(row), possible: current.possible }
      return judged(present, { figure, possible: earlier.possible }, adds)
    }),
    comparedTotal: earlier.total.figure,
    totalVerdict: judged(
      { figure: current.total.figure, possible: current.total.straddling.figure },
      { figure: earlier.total.figure, possible: earlier.total.straddling.figure },
      adds,
    ),
  }
}

/** The same members; of time, the step in the same place. */
function counterpart(row: Row, now: Grids, then: Grids): Row | null {
  const members = row.map((member) => {
    const place = now.grid.steps.findIndex(({ code }) => code === member)
    return place < 0 ? member : then.grid.steps[place]?.code
  })
  return members.every((member) => member !== undefined) ? members : null
}

function comparisonOf({ terms, today }: CouncilRecord, { period, compare }: AskedAnalysis) {
  if (compare === null) return null
  const published = terms.filter(({ status }) => status === 'PUBLISHED').map((term) => term.period)
  return compareWith(period, compare, today, published)
}
