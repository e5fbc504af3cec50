import type { ChannelKind, RegionKind, RegionScheme, Unit } from '@council-outcomes/db'
import { type CalendarDate, calendarDate } from '@council-outcomes/figures'

/**
 * What all made-up councils share: a country so small that records often meet, whose regions changed on 7 July 2021.
 */
export interface Region {
  readonly code: string
  readonly kind: RegionKind
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

interface Membership {
  readonly scheme: RegionScheme
  readonly group: string
  readonly member: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

const day = calendarDate
const NEW_REGIONS = { from: day('2021-07-07'), to: null } as const
const OLD_REGIONS = { from: null, to: day('2021-07-06') } as const
const ALWAYS = { from: null, to: null } as const

export const REGIONS: readonly Region[] = [
  { code: 'AZ', kind: 'COUNTRY', ...ALWAYS },
  { code: 'ER-A', kind: 'ECONOMIC_REGION', ...ALWAYS },
  { code: 'ER-B', kind: 'ECONOMIC_REGION', ...ALWAYS },
  { code: 'ER-C', kind: 'ECONOMIC_REGION', ...NEW_REGIONS },
  { code: 'ER-OLD', kind: 'ECONOMIC_REGION', ...OLD_REGIONS },
  ...['A1', 'A2', 'B1', 'B2', 'C1', 'M'].map((code) => ({ code, kind: 'DISTRICT', ...ALWAYS }) as const),
  { code: 'GONE', kind: 'DISTRICT', from: null, to: day('2019-12-31') },
  { code: 'DEPT-1', kind: 'MIGRATION_DEPARTMENT', ...ALWAYS },
  { code: 'DEPT-2', kind: 'MIGRATION_DEPARTMENT', ...ALWAYS },
  { code: 'ABROAD', kind: 'ABROAD', ...ALWAYS },
  { code: 'ONLINE', kind: 'ONLINE', ...ALWAYS },
]

export const MEMBERSHIPS: readonly Membership[] = [
  ...members('ECONOMIC', 'AZ', ['ER-A', 'ER-B'], ALWAYS),
  ...members('ECONOMIC', 'AZ', ['ER-C'], NEW_REGIONS),
  ...members('ECONOMIC', 'AZ', ['ER-OLD'], OLD_REGIONS),
  ...members('ECONOMIC', 'ER-A', ['A1', 'A2'], ALWAYS),
  ...members('ECONOMIC', 'ER-B', ['B1'], ALWAYS),
  // M changed its region, B2 left one that ended, C1 became a region by itself.
  ...members('ECONOMIC', 'ER-A', ['M'], OLD_REGIONS),
  ...members('ECONOMIC', 'ER-B', ['M', 'B2'], NEW_REGIONS),
  ...members('ECONOMIC', 'ER-OLD', ['B2', 'C1'], OLD_REGIONS),
  ...members('ECONOMIC', 'ER-C', ['C1'], NEW_REGIONS),
  ...members('ECONOMIC', 'ER-A', ['GONE'], { from: null, to: day('2019-12-31') }),
  ...members('MIGRATION', 'DEPT-1', ['A1', 'B1'], ALWAYS),
  ...members('MIGRATION', 'DEPT-2', ['A2'], ALWAYS),
]

export const TYPES = ['course', 'medical', 'legal'] as const

export const UNITS_OF_HELP = ['PERSON', 'CHILD', 'FAMILY', 'HOUSEHOLD'] as const satisfies readonly Unit[]

/** Each group with the wider one that holds it. */
export const GROUPS = [
  { code: 'protected', parent: null },
  { code: 'refugees', parent: 'protected' },
  { code: 'asylum_seekers', parent: 'protected' },
  { code: 'migrants', parent: null },
  { code: 'labour_migrants', parent: 'migrants' },
  { code: 'seasonal_workers', parent: 'labour_migrants' },
] as const

export const THEMES = ['integration', 'residence'] as const

export const CHANNELS: readonly { readonly key: string; readonly kind: ChannelKind }[] = [
  { key: 'daily', kind: 'PRESS_OUTLET' },
  { key: 'evening', kind: 'PRESS_OUTLET' },
  { key: 'site', kind: 'OFFICIAL_WEBSITE' },
  { key: 'weekly', kind: 'PRESS_OUTLET' },
]

export const SOURCES = ['article', 'report', 'page'] as const

function members(
  scheme: RegionScheme,
  group: string,
  codes: readonly string[],
  when: Pick<Region, 'from' | 'to'>,
): readonly Membership[] {
  return codes.map((member) => ({ scheme, group, member, ...when }))
}
