import { createLoader, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { METRIC_CODES } from '../../address/codes.ts'

const mapParsers = { map: parseAsStringLiteral(METRIC_CODES).withDefault('EVENTS_HELD') }

/** Which figure the map shows. */
export const mapOfAddress = createLoader(mapParsers)

export function useMapAddress() {
  return useQueryStates(mapParsers, { history: 'push' })
}
