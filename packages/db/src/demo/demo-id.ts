/** The kinds of rows with an id of their own; the place in the list is part of the id. */
const KINDS = [
  'council',
  'source',
  'organization',
  'person',
  'term',
  'membership',
  'election',
  'meeting',
  'agenda_item',
  'contribution',
  'proposal',
  'proposal_status_change',
  'channel',
  'press_item',
  'project',
  'agreement',
  'assistance_activity',
  'reported_total',
  'target',
  'coverage',
] as const

export type DemoKind = (typeof KINDS)[number]

/** The id of the row with this number: shaped like a UUID version 7, rising with the number, the same every time. */
export function demoId(kind: DemoKind, number: number, seed: number): string {
  return uuid(KINDS.indexOf(kind), number, seed)
}

/** The id of the one citation of that row. */
export function citationId(kind: DemoKind, number: number, seed: number): string {
  return uuid(KINDS.length + KINDS.indexOf(kind), number, seed)
}

/** Milliseconds, then a counter in the 12 bits after the version (RFC 9562, 6.2, method 1), then the kind and the seed. */
function uuid(kind: number, number: number, seed: number): string {
  const ms = FIRST_MS + Math.floor(number / 4096)
  // In halves, for numbers of more than 31 bits are slow to write.
  const time = hex(Math.floor(ms / HALF), 6) + hex(ms % HALF, 6)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(number % 4096, 3)}-8${hex(kind, 3)}-0000${hex(seed, 8)}`
}

/** Milliseconds since 1970 of the first ids; the same whatever the days of the record, so that addresses stay good. */
const FIRST_MS = Date.parse('2026-07-01T00:00:00Z')
const HALF = 2 ** 24

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0')
}
