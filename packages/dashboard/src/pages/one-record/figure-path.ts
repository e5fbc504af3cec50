import { serializePanelAddress } from '../../address/panel-address.ts'
import { keptSearch } from '../../address/question-address.ts'
import type { MetricCode } from '../../generated/graphql.ts'

/** The address of a figure with its records open: in a period, or in all time. */
export function figurePath(metric: MetricCode, period: string | null, search: string): string {
  const address = new URLSearchParams(keptSearch(search))
  // The figure counts the record wherever it lies.
  address.delete('region')
  address.set('period', period ?? 'all')
  address.set('panel', serializePanelAddress({ kind: 'TOTAL', metric }))
  return `${PAGE_OF_METRIC[metric]}?${address}`
}

const PAGE_OF_METRIC: Readonly<Record<MetricCode, string>> = {
  MEETINGS_HELD: '/meetings',
  EVENTS_HELD: '/meetings',
  ATTENDANCE: '/meetings',
  PEOPLE_REACHED: '/meetings',
  QUESTIONS_ASKED: '/meetings',
  QUESTIONS_ANSWERED: '/meetings',
  PROPOSALS_MADE: '/proposals',
  PROPOSALS_DECIDED: '/proposals',
  PROPOSALS_ACCEPTED: '/proposals',
  ACCEPTANCE_RATE: '/proposals',
  MEDIAN_DAYS_TO_ANSWER: '/proposals',
  PROPOSALS_WAITING: '/proposals',
  PERSONS_ASSISTED: '/assistance',
  FAMILIES_ASSISTED: '/assistance',
  SERVICES_DELIVERED: '/assistance',
  PRESS_PUBLICATIONS: '/press',
  PRESS_OUTLETS: '/press',
  PROJECTS_RUNNING: '/press',
  AGREEMENTS_SIGNED: '/press',
}
