import type { MetricCode } from '../../../generated/graphql.ts'
import type { Subject } from '../words-en.ts'

// An object, not a list: the compiler names the metric that is missing here when the API learns a new one.
export const SUBJECT_OF: Readonly<Record<MetricCode, Subject>> = {
  MEETINGS_HELD: 'EVENTS',
  EVENTS_HELD: 'EVENTS',
  ATTENDANCE: 'EVENTS',
  PEOPLE_REACHED: 'EVENTS',
  QUESTIONS_ASKED: 'EVENTS',
  QUESTIONS_ANSWERED: 'EVENTS',
  PROPOSALS_MADE: 'PROPOSALS',
  PROPOSALS_DECIDED: 'PROPOSALS',
  PROPOSALS_ACCEPTED: 'PROPOSALS',
  ACCEPTANCE_RATE: 'PROPOSALS',
  MEDIAN_DAYS_TO_ANSWER: 'PROPOSALS',
  PROPOSALS_WAITING: 'PROPOSALS',
  PERSONS_ASSISTED: 'ASSISTANCE',
  FAMILIES_ASSISTED: 'ASSISTANCE',
  SERVICES_DELIVERED: 'ASSISTANCE',
  PRESS_PUBLICATIONS: 'PRESS',
  PRESS_OUTLETS: 'PRESS',
  PROJECTS_RUNNING: 'PRESS',
  AGREEMENTS_SIGNED: 'PRESS',
}

export const SUBJECTS: readonly Subject[] = ['EVENTS', 'PROPOSALS', 'ASSISTANCE', 'PRESS']
