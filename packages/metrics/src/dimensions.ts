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
