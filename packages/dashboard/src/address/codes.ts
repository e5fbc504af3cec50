import type { Dimension, Grain, MetricCode, RegionLevel } from '../generated/graphql.ts'

// Objects, not lists: the compiler names the code that is missing here when the API learns a new one.
const METRICS: Record<MetricCode, true> = {
  MEETINGS_HELD: true,
  EVENTS_HELD: true,
  ATTENDANCE: true,
  PEOPLE_REACHED: true,
  QUESTIONS_ASKED: true,
  QUESTIONS_ANSWERED: true,
  PROPOSALS_MADE: true,
  PROPOSALS_DECIDED: true,
  PROPOSALS_ACCEPTED: true,
  ACCEPTANCE_RATE: true,
  MEDIAN_DAYS_TO_ANSWER: true,
  PROPOSALS_WAITING: true,
  PERSONS_ASSISTED: true,
  FAMILIES_ASSISTED: true,
  SERVICES_DELIVERED: true,
  PRESS_PUBLICATIONS: true,
  PRESS_OUTLETS: true,
  PROJECTS_RUNNING: true,
  AGREEMENTS_SIGNED: true,
}
const GRAIN: Record<Grain, true> = {
  DAY: true,
  WEEK: true,
  MONTH: true,
  QUARTER: true,
  HALF: true,
  YEAR: true,
  TERM: true,
}
const LEVEL: Record<RegionLevel, true> = {
  COUNTRY: true,
  ECONOMIC_REGION: true,
  MIGRATION_DEPARTMENT: true,
  DISTRICT: true,
}
const DIMENSION: Record<Dimension, true> = {
  MEETING_KIND: true,
  PROPOSAL_STATUS: true,
  PROPOSAL_THEME: true,
  PROPOSAL_DIRECTION: true,
  ASSISTANCE_TYPE: true,
  BENEFICIARY_GROUP: true,
  CHANNEL: true,
}

export const METRIC_CODES = keysOf(METRICS)
export const GRAINS = keysOf(GRAIN)
export const REGION_LEVELS = keysOf(LEVEL)
export const DIMENSIONS = keysOf(DIMENSION)

function keysOf<Code extends string>(codes: Record<Code, true>): readonly Code[] {
  // Object.keys forgets that these literals have no other keys.
  return Object.keys(codes) as Code[]
}
