import {
  createLoader,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs'

/** What a list can be narrowed to, by its name in the address; which of them a list knows is its own matter. */
export const FILTER_KEYS = [
  'kind',
  'status',
  'role',
  'theme',
  'direction',
  'type',
  'group',
  'channel',
] as const

export type FilterKey = (typeof FILTER_KEYS)[number]

/** How a list is narrowed, sorted and paged; council, period and region come from the question of all pages. */
const listParsers = {
  /** Words of the title. */
  q: parseAsString,
  order: parseAsStringLiteral(['newest', 'oldest']).withDefault('newest'),
  /** The cursor that the page comes after, or before. */
  after: parseAsString,
  before: parseAsString,
  /** Where in the whole list the page begins, from 1; only turning the pages tells. */
  row: parseAsInteger,
  kind: parseAsString,
  status: parseAsString,
  role: parseAsString,
  theme: parseAsString,
  direction: parseAsString,
  type: parseAsString,
  group: parseAsString,
  channel: parseAsString,
}

export const listOfAddress = createLoader(listParsers)

export type ListAddress = inferParserType<typeof listParsers>

/** Each change is a step that the browser's back button takes back. */
export function useListAddress() {
  return useQueryStates(listParsers, { history: 'push' })
}

/** A cursor is good for one selection and order only. */
export const FIRST_PAGE = { after: null, before: null, row: null } as const
