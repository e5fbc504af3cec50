/** What the facts can be split or filtered by, beside time and place. */
export const DIMENSIONS = [
  'MEETING_KIND',
  'PROPOSAL_STATUS',
  'PROPOSAL_THEME',
  'PROPOSAL_DIRECTION',
  'ASSISTANCE_TYPE',
  'BENEFICIARY_GROUP',
  'CHANNEL',
] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** Category codes by dimension: enum values for kinds, statuses and directions; row codes for the rest. */
export type Filter = Partial<Readonly<Record<Dimension, readonly string[]>>>
