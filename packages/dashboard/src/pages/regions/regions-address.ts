import { createLoader, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import type { MetricCode } from '../../generated/graphql.ts'

/** The figures whose records can lie in a region and that are counted, not divided. */
export const MAP_METRICS = [
  'EVENTS_HELD',
  'MEETINGS_HELD',
  'ATTENDANCE',
  'QUESTIONS_ASKED',
  'PROPOSALS_MADE',
  'PERSONS_ASSISTED',
  'FAMILIES_ASSISTED',
  'SERVICES_DELIVERED',
] as const satisfies readonly MetricCode[]

/** Which figure the map shows, and which two regions stand side by side. */
const regionsParsers = {
  map: parseAsStringLiteral(MAP_METRICS).withDefault('EVENTS_HELD'),
  one: parseAsString,
  other: parseAsString,
}

export const regionsOfAddress = createLoader(regionsParsers)

export function useRegionsAddress() {
  return useQueryStates(regionsParsers, { history: 'push' })
}
