import { Prisma } from '@council-outcomes/db'
import type { Fact } from './fact.ts'
import { published } from './published.ts'
import { reportedTotals } from './reported-totals.ts'

const places = Prisma.sql`SELECT meeting_id AS record_id, region_id FROM meeting_region`
const kindOfStatement = Prisma.sql`r.meeting_kind::text AS meeting_kind`

/** Meetings and other events that were held; each counts one. */
export const meeting = {
  record: 'MEETING',
  dimensions: ['MEETING_KIND'],
  places,
  statedFor: null,
  records: (scope) => Prisma.sql`SELECT r.id, r.date_from, r.date_to, 1::float8 AS value, 'EVENT' AS unit,
      'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role, r.kind::text AS meeting_kind
    FROM meeting r WHERE ${published(scope)} AND r.event_status = 'HELD'`,
  statements: (scope) => reportedTotals(scope, 'MEETING', kindOfStatement),
} as const satisfies Fact<'MEETING_KIND'>

/** Attendance of events that were held, where it was recorded. */
export const attendance = {
  record: 'MEETING',
  dimensions: ['MEETING_KIND'],
  places,
  statedFor: null,
  records: (
    scope,
  ) => Prisma.sql`SELECT r.id, r.date_from, r.date_to, r.attendance::float8 AS value, 'PERSON' AS unit,
      r.attendance_qualifier::text AS qualifier, r.id AS distinct_key, r.council_role::text AS role, r.kind::text AS meeting_kind
    FROM meeting r
    WHERE ${published(scope)} AND r.event_status = 'HELD' AND r.attendance_qualifier IS NOT NULL`,
  statements: (scope) =>
    reportedTotals(scope, 'ATTENDANCE', kindOfStatement, Prisma.sql`r.unit IN ('PERSON', 'CHILD')`),
} as const satisfies Fact<'MEETING_KIND'>
