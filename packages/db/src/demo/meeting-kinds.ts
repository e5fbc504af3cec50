import type { MeetingKind, StrategicLevel } from '../generated/prisma/enums.ts'
import { weighted } from './random.ts'

interface KindProfile {
  readonly title: string
  readonly weight: number
  readonly level: StrategicLevel
  readonly attendance: number
}

/** How often a kind is held, and how many people come; made up, only meant to look like life. */
export const KINDS: Readonly<Record<MeetingKind, KindProfile>> = {
  COUNCIL_MEETING: { title: 'council meeting', weight: 13, level: 'ORGANIZATIONAL', attendance: 14 },
  OTHER_MEETING: { title: 'working group meeting', weight: 9, level: 'ORGANIZATIONAL', attendance: 8 },
  INFORMATION_SESSION: {
    title: 'information session',
    weight: 15,
    level: 'PUBLIC_RELATIONS',
    attendance: 45,
  },
  ROUND_TABLE: { title: 'round table', weight: 9, level: 'CONCEPTUAL', attendance: 25 },
  PUBLIC_DISCUSSION: { title: 'public discussion', weight: 8, level: 'CONCEPTUAL', attendance: 60 },
  PUBLIC_HEARING: { title: 'public hearing', weight: 3, level: 'CONCEPTUAL', attendance: 70 },
  TRAINING: { title: 'training', weight: 9, level: 'OPERATIONAL', attendance: 22 },
  COURSE: { title: 'course', weight: 6, level: 'OPERATIONAL', attendance: 16 },
  CONFERENCE: { title: 'conference', weight: 3, level: 'CONCEPTUAL', attendance: 120 },
  CAMPAIGN: { title: 'campaign', weight: 5, level: 'OPERATIONAL', attendance: 150 },
  AWARENESS_EVENT: { title: 'awareness event', weight: 6, level: 'PUBLIC_RELATIONS', attendance: 55 },
  OPEN_DOOR_DAY: { title: 'open door day', weight: 3, level: 'PUBLIC_RELATIONS', attendance: 80 },
  MOBILE_SERVICE: { title: 'mobile service', weight: 5, level: 'OPERATIONAL', attendance: 65 },
  MONITORING_VISIT: { title: 'monitoring visit', weight: 4, level: 'OPERATIONAL', attendance: 6 },
  CEREMONY: { title: 'ceremony', weight: 1, level: 'PUBLIC_RELATIONS', attendance: 90 },
  OTHER: { title: 'event', weight: 1, level: 'OPERATIONAL', attendance: 20 },
}

export const drawKind = weighted(
  Object.entries(KINDS).map(
    // Object.entries widens the keys of a record to string; these are the keys of KINDS.
    ([kind, { weight }]) => [kind as MeetingKind, weight] as const,
  ),
)
