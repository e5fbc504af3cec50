import type { AddressedAnalysis } from '@council-outcomes/figures'
import type { View } from '../address/own-address.ts'

export type QuestionId = 'TERM' | 'QUARTER' | 'KINDS' | 'WHERE' | 'HELP' | 'ANSWERS'

export interface ReadyQuestion {
  readonly id: QuestionId
  readonly asked: Omit<AddressedAnalysis, 'council'>
  readonly view: View
}

/** What people ask first. */
export const READY_QUESTIONS: readonly ReadyQuestion[] = [
  {
    id: 'TERM',
    asked: { metrics: ['EVENTS_HELD', 'PROPOSALS_MADE', 'FAMILIES_ASSISTED'], grain: 'YEAR' },
    view: 'table',
  },
  {
    id: 'QUARTER',
    asked: {
      metrics: ['EVENTS_HELD', 'PROPOSALS_MADE', 'SERVICES_DELIVERED', 'FAMILIES_ASSISTED'],
      period: { relative: 'LAST_QUARTER' },
      level: 'ECONOMIC_REGION',
      compare: 'PREVIOUS_SAME_ELAPSED',
    },
    view: 'table',
  },
  {
    id: 'KINDS',
    asked: { metrics: ['EVENTS_HELD'], grain: 'YEAR', by: ['MEETING_KIND'] },
    view: 'bars',
  },
  { id: 'WHERE', asked: { metrics: ['EVENTS_HELD'], level: 'ECONOMIC_REGION' }, view: 'map' },
  {
    id: 'HELP',
    asked: { metrics: ['PERSONS_ASSISTED'], by: ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP'] },
    view: 'heat',
  },
  {
    id: 'ANSWERS',
    asked: { metrics: ['PROPOSALS_MADE'], by: ['PROPOSAL_THEME', 'PROPOSAL_STATUS'] },
    view: 'heat',
  },
]
