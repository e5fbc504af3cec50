import type { Dimension, MetricCode } from '../../src/index.ts'

/** One thing that documents say of the council's first term, and no more than they say of it. */
export interface Said {
  readonly metrics: readonly MetricCode[]
  readonly low: number
  /** Null where the document sets no upper bound. */
  readonly high: number | null
  readonly days: readonly [from: string, to: string]
  /** Whether the document names Baku; otherwise it names no place. */
  readonly isInBaku: boolean
  readonly categories: Readonly<Partial<Record<Dimension, string>>>
}

const TERM = ['2015-05-20', '2017-06-30'] as const
const exactly = (value: number) => ({ low: value, high: value })
const ofTerm = { days: TERM, isInBaku: false } as const
const inBaku = (from: string, to = from) => ({ days: [from, to], isInBaku: true }) as const
const PERSONS = ['PERSONS_ASSISTED', 'SERVICES_DELIVERED'] as const
const COUNCIL_MEETINGS = {
  metrics: ['MEETINGS_HELD', 'EVENTS_HELD'],
  categories: { MEETING_KIND: 'COUNCIL_MEETING' },
} as const
const INFORMATION_SESSION = {
  ...exactly(1),
  metrics: ['EVENTS_HELD'],
  categories: { MEETING_KIND: 'INFORMATION_SESSION' },
} as const

/**
 * The article on the two years ("12 meetings of the Council held during the two years", "157 refugees and asylum
 * seekers", "500 refugee families", "138 refugees", "about 300 migrant children", "more than 200 press agencies"), the
 * package of 27 proposals of November 2015, and the three events of the term that are recorded one by one.
 */
export const SAID: readonly Said[] = [
  { ...COUNCIL_MEETINGS, ...exactly(1), ...inBaku('2016-11-17') },
  { ...COUNCIL_MEETINGS, ...exactly(11), ...ofTerm },
  { ...INFORMATION_SESSION, ...inBaku('2016-04-14') },
  { ...INFORMATION_SESSION, ...inBaku('2017-05-18', '2017-06-30') },
  {
    ...exactly(27),
    ...inBaku('2015-11-01', '2015-11-30'),
    metrics: ['PROPOSALS_MADE'],
    categories: { PROPOSAL_STATUS: 'UNKNOWN' },
  },
  {
    ...exactly(157),
    ...ofTerm,
    metrics: PERSONS,
    categories: { ASSISTANCE_TYPE: 'language_course', BENEFICIARY_GROUP: 'refugees_and_asylum_seekers' },
  },
  {
    ...exactly(138),
    ...ofTerm,
    metrics: PERSONS,
    categories: { ASSISTANCE_TYPE: 'medical', BENEFICIARY_GROUP: 'refugees' },
  },
  {
    // About 300: the council reads "about" as 5 % more or less.
    ...{ low: 285, high: 315 },
    ...ofTerm,
    metrics: PERSONS,
    categories: { ASSISTANCE_TYPE: 'education', BENEFICIARY_GROUP: 'migrants' },
  },
  {
    ...exactly(500),
    ...ofTerm,
    metrics: ['FAMILIES_ASSISTED'],
    categories: { ASSISTANCE_TYPE: 'humanitarian', BENEFICIARY_GROUP: 'refugees' },
  },
  { ...ofTerm, low: 200, high: null, metrics: ['PRESS_OUTLETS'], categories: {} },
]
