import { createParser, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { METRIC_CODES } from './codes.ts'
import { parsePanelAddress, serializePanelAddress } from './panel-address.ts'
import { parsePeriodChoice, serializePeriodChoice } from './period-choice.ts'

export const COMPARISONS = ['none', 'previous', 'previous-full', 'last-year'] as const

export type ComparisonChoice = (typeof COMPARISONS)[number]

const sameText =
  <Value>(serialize: (value: Value) => string) =>
  (a: Value, b: Value) =>
    serialize(a) === serialize(b)

/** Everything about the overview that someone may want to send to a colleague, except the language. */
const overviewParsers = {
  council: parseAsString,
  period: createParser({
    parse: parsePeriodChoice,
    serialize: serializePeriodChoice,
    eq: sameText(serializePeriodChoice),
  }),
  region: parseAsString,
  compare: parseAsStringLiteral(COMPARISONS).withDefault('previous'),
  map: parseAsStringLiteral(METRIC_CODES).withDefault('EVENTS_HELD'),
  panel: createParser({
    parse: parsePanelAddress,
    serialize: serializePanelAddress,
    eq: sameText(serializePanelAddress),
  }),
}

/** Each change is a step that the browser's back button takes back. */
export function useOverviewAddress() {
  return useQueryStates(overviewParsers, { history: 'push' })
}
