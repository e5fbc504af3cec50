import type {
  CouncilRole,
  EventStatus,
  PublicationStatus,
  RegionKind,
  StatedQualifier,
} from '@council-outcomes/db'
import fc from 'fast-check'
import { anyDates } from './arbitrary-days.ts'
import type { Kept, Words } from './record.ts'
import { REGIONS, SOURCES } from './world.ts'

/** Mostly `usual`, now and then one of the `others`. */
export function usually<T>(usual: T, others: readonly T[], weight: number): fc.Arbitrary<T> {
  return fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  )
}

/** Without a liking for small numbers: no two are the same. */
export const anyId = fc.noBias(fc.uuid({ version: 4 }))

export const anyStatus = usually<PublicationStatus>('PUBLISHED', ['DRAFT', 'RETRACTED'], 18)

export const anyEventStatus = usually<EventStatus>('HELD', ['PLANNED', 'POSTPONED', 'CANCELLED'], 24)

const anyRole = usually<CouncilRole>(
  'ORGANIZER',
  ['SUPPORTER', 'SUPPORTER', 'PARTICIPANT', 'SUBJECT', 'CONTEXT'],
  14,
)

const codesOf = (...kinds: RegionKind[]) =>
  REGIONS.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code)

/** Regions at every level: none, one district, one wider place, several. */
const anyRegions: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 5, arbitrary: fc.subarray(codesOf('DISTRICT'), { minLength: 1, maxLength: 1 }) },
  { weight: 3, arbitrary: fc.constantFrom(...REGIONS).map(({ code }) => [code]) },
  {
    weight: 2,
    arbitrary: fc.subarray(
      REGIONS.map(({ code }) => code),
      { minLength: 2, maxLength: 3 },
    ),
  },
)

export const anyWords: fc.Arbitrary<Words> = fc
  .record({
    value: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constantFrom(0, 40, 999)),
    qualifier: usually<StatedQualifier>('EXACT', ['ABOUT', 'AT_LEAST', 'AT_MOST', 'UNQUANTIFIED'], 6),
  })
  .map(({ value, qualifier }) => ({ value: qualifier === 'UNQUANTIFIED' ? null : value, qualifier }))

export const anyKept: fc.Arbitrary<Kept> = fc
  .record({
    id: anyId,
    status: anyStatus,
    role: anyRole,
    dates: anyDates,
    regions: anyRegions,
    sources: fc.subarray([...SOURCES], { minLength: 1, maxLength: 2 }),
  })
  .map(({ dates, ...kept }) => ({ ...kept, ...dates }))

/** Records that hold, besides what all hold, what `own` makes. */
export function keptWith<T extends object>(own: fc.Arbitrary<T>): fc.Arbitrary<Kept & T> {
  return fc.tuple(anyKept, own).map(([kept, more]) => ({ ...kept, ...more }))
}
