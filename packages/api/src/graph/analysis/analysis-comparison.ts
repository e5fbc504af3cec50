import type { ComparisonMode } from '@council-outcomes/figures'
import { builder } from '../builder.ts'
import { inView } from '../council-calendar.ts'
import { ComparisonModeEnum } from '../kpi/comparison.ts'
import { type PeriodInView, PeriodType } from '../values/period.ts'
import type { AskedAnalysis } from './asked-analysis.ts'

interface ComparedDays {
  readonly mode: ComparisonMode
  readonly current: PeriodInView
  readonly compared: PeriodInView
}

export const AnalysisComparison = builder.objectRef<ComparedDays>('AnalysisComparison').implement({
  description: 'Which days an analysis compares.',
  fields: (t) => ({
    mode: t.expose('mode', { type: ComparisonModeEnum, description: 'How the earlier period was chosen.' }),
    current: t.expose('current', {
      type: PeriodType,
      description: 'The days that all figures are of: of a running period, those that have passed.',
    }),
    compared: t.expose('compared', { type: PeriodType, description: 'The earlier days.' }),
  }),
})

export async function comparisonOf({
  question,
  calendar,
  answer,
}: AskedAnalysis): Promise<ComparedDays | null> {
  const { compare: mode } = question
  const { comparison } = await answer()
  if (mode === null || comparison === null) return null
  return {
    mode,
    current: inView(comparison.current, calendar),
    compared: inView(comparison.compared, calendar),
  }
}
