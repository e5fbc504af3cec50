import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { published } from './published.ts'
import { reportedTotals } from './reported-totals.ts'

/** What all facts about events share. */
export const events = {
  record: 'MEETING',
  dimensions: ['MEETING_KIND'],
  extraColumn: 'NONE',
  places: Prisma.sql`SELECT meeting_id AS record_id, region_id FROM meeting_region`,
  statedFor: null,
} as const

const kindOfStatement = Prisma.sql`r.meeting_kind::text AS meeting_kind`

/** Meetings and other events that were held; each counts one. */
export const meeting = {
  ...events,
  records: (scope) => Prisma.sql`SELECT r.id, r.date_from, r.date_to, 1::float8 AS value, 'EVENT' AS unit,
      'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role, r.kind::text AS meeting_kind
    FROM meeting r WHERE ${published(scope)} AND r.event_status = 'HELD'`,
  statements: (scope) => reportedTotals(scope, 'MEETING', kindOfStatement),
} as const satisfies Fact<'MEETING_KIND'>

/** Attendance of events that were held, where it was recorded. */
export const attendance = {
  ...events,
  records: recordedAttendance,
  statements: statedAttendance,
} as const satisfies Fact<'MEETING_KIND'>

/**
 * People at each of these events. A stated total of attendances does not say how many different people came: it stands
 * beside them as a report without a number.
 */
export const peopleAtEvent = {
  ...events,
  records: recordedAttendance,
  statements: (
    scope,
  ) => Prisma.sql`SELECT id, date_from, date_to, NULL::float8 AS value, unit, 'UNQUANTIFIED' AS qualifier,
      distinct_key, role, meeting_kind FROM (${statedAttendance(scope)}) stated`,
} as const satisfies Fact<'MEETING_KIND'>

function recordedAttendance(scope: FactScope): Prisma.Sql {
  return Prisma.sql`SELECT r.id, r.date_from, r.date_to, r.attendance::float8 AS value, 'PERSON' AS unit,
      r.attendance_qualifier::text AS qualifier, r.id AS distinct_key, r.council_role::text AS role, r.kind::text AS meeting_kind
    FROM meeting r
    WHERE ${published(scope)} AND r.event_status = 'HELD' AND r.attendance_qualifier IS NOT NULL`
}

function statedAttendance(scope: FactScope): Prisma.Sql {
  return reportedTotals(scope, 'ATTENDANCE', kindOfStatement, Prisma.sql`r.unit IN ('PERSON', 'CHILD')`)
}
