import { METRIC_CODES, type MetricCode } from '../metric-code.ts'
import type { MetricDefinition } from '../metric-definition.ts'
import { unknownCode } from '../unknown-code.ts'
import { familiesAssisted, personsAssisted, servicesDelivered } from './assistance.ts'
import { agreementsSigned, projectsRunning } from './cooperation.ts'
import {
  attendance,
  eventsHeld,
  meetingsHeld,
  peopleReached,
  questionsAnswered,
  questionsAsked,
} from './meetings.ts'
import { pressOutlets, pressPublications } from './press.ts'
import {
  acceptanceRate,
  medianDaysToAnswer,
  proposalsAccepted,
  proposalsDecided,
  proposalsMade,
  proposalsWaiting,
} from './proposals.ts'

const BY_CODE: Readonly<Record<MetricCode, MetricDefinition>> = {
  MEETINGS_HELD: meetingsHeld,
  EVENTS_HELD: eventsHeld,
  ATTENDANCE: attendance,
  PEOPLE_REACHED: peopleReached,
  QUESTIONS_ASKED: questionsAsked,
  QUESTIONS_ANSWERED: questionsAnswered,
  PROPOSALS_MADE: proposalsMade,
  PROPOSALS_DECIDED: proposalsDecided,
  PROPOSALS_ACCEPTED: proposalsAccepted,
  ACCEPTANCE_RATE: acceptanceRate,
  MEDIAN_DAYS_TO_ANSWER: medianDaysToAnswer,
  PROPOSALS_WAITING: proposalsWaiting,
  PERSONS_ASSISTED: personsAssisted,
  FAMILIES_ASSISTED: familiesAssisted,
  SERVICES_DELIVERED: servicesDelivered,
  PRESS_PUBLICATIONS: pressPublications,
  PRESS_OUTLETS: pressOutlets,
  PROJECTS_RUNNING: projectsRunning,
  AGREEMENTS_SIGNED: agreementsSigned,
}

/** The catalogue, in the order in which people read it. */
export const METRICS: readonly MetricDefinition[] = METRIC_CODES.map((code) => BY_CODE[code])

/** @throws InputError UNKNOWN_CODE */
export function metricOf(code: string): MetricDefinition {
  const definition = METRICS.find((metric) => metric.code === code)
  if (!definition) throw unknownCode('a metric of the catalogue', code, METRIC_CODES)
  return definition
}
