import {
  CANNOT_TELL,
  type Comparison,
  type ComparisonMode,
  compare,
  compareWith,
  type Figure,
  type Verdict,
  withPossible,
} from '@council-outcomes/figures'
import type { Total } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { inView } from '../council-calendar.ts'
import { describedEnum } from '../described-enum.ts'
import { FigureType } from '../values/figure.ts'
import { type PeriodInView, PeriodType } from '../values/period.ts'
import type { AskedKpi } from './asked-kpi.ts'
import { type Doubt, DoubtEnum, doubtOf } from './doubt.ts'
import { Straddling } from './straddling.ts'

export const ComparisonModeEnum = describedEnum<ComparisonMode>(
  'ComparisonMode',
  'What a period is compared with.',
  {
    PREVIOUS_SAME_ELAPSED:
      'The period before; a running one with as many days of the one before as have passed.',
    PREVIOUS_FULL:
      'The whole period before. While the asked period still runs, nobody can tell which is higher.',
    SAME_PERIOD_LAST_YEAR: 'The same days of the year before; a running period as far as it has passed.',
  },
)

export const VerdictEnum = describedEnum<Verdict>('Verdict', 'How a figure compares with an earlier one.', {
  UP: 'It is certainly higher.',
  DOWN: 'It is certainly lower.',
  EQUAL: 'Both are exact, and the same.',
  CANNOT_TELL:
    'The record is not exact enough to say, what only partly fits could change it, one of the two is missing, or a period that still runs stands beside a whole one.',
})

interface KpiComparison extends Comparison {
  readonly mode: ComparisonMode
  readonly current: PeriodInView
  readonly compared: PeriodInView
  readonly currentFigure: Figure
  readonly figure: Figure
  readonly currentStraddling: Total['straddling']
  readonly straddling: Total['straddling']
  readonly doubt: Doubt | null
}

export const KpiComparisonType = builder.objectRef<KpiComparison>('KpiComparison').implement({
  description: 'A figure beside that of an earlier period.',
  fields: (t) => ({
    mode: t.expose('mode', { type: ComparisonModeEnum, description: 'How the earlier period was chosen.' }),
    current: t.expose('current', {
      type: PeriodType,
      description: 'The days that are compared: of a running period, those that have passed.',
    }),
    compared: t.expose('compared', { type: PeriodType, description: 'The earlier days.' }),
    currentFigure: t.expose('currentFigure', {
      type: FigureType,
      description: 'The figure of the current days.',
    }),
    figure: t.expose('figure', { type: FigureType, description: 'The figure of the earlier days.' }),
    currentStraddling: t.expose('currentStraddling', {
      type: Straddling,
      description: 'What only partly fits the current days, or may fit. The verdict reckons with it.',
    }),
    straddling: t.expose('straddling', {
      type: Straddling,
      description: 'What only partly fits the earlier days, or may fit. The verdict reckons with it.',
    }),
    verdict: t.expose('verdict', { type: VerdictEnum, description: 'How the two compare.' }),
    doubt: t.expose('doubt', {
      type: DoubtEnum,
      nullable: true,
      description: 'Why nobody can tell; null where the verdict does.',
    }),
    difference: t.exposeFloat('difference', {
      nullable: true,
      description: 'Current less earlier; null unless both are exact and their periods can be compared.',
    }),
  }),
})

/** Null when no comparison was asked, or when there is nothing earlier to compare with. */
export async function comparisonOf(
  { question, calendar, compare: mode, total }: AskedKpi,
  { engine }: GraphContext,
): Promise<KpiComparison | null> {
  if (mode === null) return null
  const terms = calendar.terms.map(({ period }) => period)
  const { current, compared, likeForLike } = compareWith(question.period, mode, calendar.today, terms)
  if (compared === null) return null
  const [now, then] = await Promise.all([
    current === question.period ? total() : engine.total({ ...question, period: current }),
    engine.total({ ...question, period: compared }),
  ])
  const comparison = likeForLike
    ? compare(
        withPossible(now.figure, now.straddling.figure),
        withPossible(then.figure, then.straddling.figure),
      )
    : CANNOT_TELL
  return {
    mode,
    current: inView(current, calendar),
    compared: inView(compared, calendar),
    currentFigure: now.figure,
    figure: then.figure,
    currentStraddling: now.straddling,
    straddling: then.straddling,
    doubt: comparison.verdict === 'CANNOT_TELL' ? doubtOf(now.figure, then.figure, likeForLike) : null,
    ...comparison,
  }
}
