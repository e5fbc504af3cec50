import { isRecorded } from '../../figures/shown-figure.ts'
import type { MetricCode, Opening_KpiFragment } from '../../generated/graphql.ts'
import type { HeadlineFacts } from '../../i18n/sentence-parts.ts'

type HeadlineKpi = Pick<Opening_KpiFragment, 'metric' | 'figure'>

/** What was recorded, in the words of the API. */
export function headlineFacts(kpis: readonly HeadlineKpi[]): HeadlineFacts {
  const fact = (code: MetricCode) => {
    const figure = kpis.find(({ metric }) => metric.code === code)?.figure
    return figure !== undefined && isRecorded(figure) ? figure.displayWithUnit : null
  }
  return {
    meetings: fact('MEETINGS_HELD') ?? fact('EVENTS_HELD'),
    proposals: fact('PROPOSALS_MADE'),
    families: fact('FAMILIES_ASSISTED'),
    persons: fact('PERSONS_ASSISTED'),
  }
}

export function isSilent(facts: HeadlineFacts): boolean {
  return Object.values(facts).every((fact) => fact === null)
}
