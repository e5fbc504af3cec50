import { keptSearch } from './question-address.ts'

/** The lists of the record, by their names in addresses. */
export const RECORD_KINDS = [
  'meetings',
  'proposals',
  'assistance',
  'press',
  'totals',
  'projects',
  'agreements',
  'sources',
] as const

export type RecordKind = (typeof RECORD_KINDS)[number]

/** All of the record, one of its lists, or one record of it. */
export const RECORD_PATTERN = '/record/:kind?/:id?'

/** The address of the page of one record; `id` as the API gives it. */
export function recordPath(kind: RecordKind, id: string, search: string): string {
  return `/record/${kind}/${id}${keptSearch(search)}`
}

/** The address of a list, narrowed by these filters beside what is kept of the question. */
export function recordListPath(
  kind: RecordKind | null,
  search: string,
  filters: Readonly<Record<string, string | null>> = {},
): string {
  const asked = new URLSearchParams(keptSearch(search))
  for (const [name, value] of Object.entries(filters)) {
    if (value === null) asked.delete(name)
    else asked.set(name, value)
  }
  const path = kind === null ? '/record' : `/record/${kind}`
  return asked.size === 0 ? path : `${path}?${asked}`
}

/** What the API calls the records of each list. */
export const RECORD_TYPES = {
  meetings: 'Meeting',
  proposals: 'Proposal',
  assistance: 'AssistanceActivity',
  press: 'PressItem',
  totals: 'ReportedTotal',
  projects: 'Project',
  agreements: 'Agreement',
  sources: 'Source',
} as const satisfies Readonly<Record<RecordKind, string>>

/** The list that holds what the API calls this; null for what is in no list, such as an election. */
export function kindOfType(typename: string): RecordKind | null {
  return RECORD_KINDS.find((kind) => RECORD_TYPES[kind] === typename) ?? null
}
