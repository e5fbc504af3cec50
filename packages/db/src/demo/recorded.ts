import type { Client } from 'pg'
import type { MeetingKind, Unit } from '../generated/prisma/enums.ts'

/** What the written records of the council add up to, so that the stated totals can lie near it. */
export interface Recorded {
  readonly meetings: (kind: MeetingKind, from: number, to: number) => number
  readonly attendance: (year: number) => number
  readonly proposals: (from: number, to: number) => number
  readonly publications: (year: number) => number
  readonly assistance: (type: string, unit: Unit, from: number, to: number) => number
}

interface Count {
  readonly year: number
  readonly what: string
  readonly total: string
}

export async function readRecorded(client: Client, councilId: string): Promise<Recorded> {
  const counts = async (sql: string) => (await client.query<Count>(sql, [councilId])).rows
  const meetings = await counts(MEETINGS)
  const attendance = await counts(ATTENDANCE)
  const proposals = await counts(PROPOSALS)
  const publications = await counts(PUBLICATIONS)
  const assistance = await counts(ASSISTANCE)
  return {
    meetings: (kind, from, to) => total(meetings, kind, from, to),
    attendance: (year) => total(attendance, '', year, year),
    proposals: (from, to) => total(proposals, '', from, to),
    publications: (year) => total(publications, '', year, year),
    assistance: (type, unit, from, to) => total(assistance, `${type} ${unit}`, from, to),
  }
}

function total(counts: readonly Count[], what: string, from: number, to: number): number {
  return counts
    .filter((count) => count.what === what && count.year >= from && count.year <= to)
    .reduce((sum, count) => sum + Number(count.total), 0)
}

/** Published, in one calendar year, organized or supported by the council. */
const COUNTED = `council_id = $1 AND status = 'PUBLISHED' AND council_role IN ('ORGANIZER', 'SUPPORTER')
  AND date_trunc('year', date_from) = date_trunc('year', date_to)`
const YEAR = `extract(year FROM date_from)::int AS year`

const MEETINGS = `SELECT ${YEAR}, kind::text AS what, count(*) AS total
  FROM meeting WHERE ${COUNTED} AND event_status = 'HELD' GROUP BY 1, 2`
const ATTENDANCE = `SELECT ${YEAR}, '' AS what, sum(attendance) AS total
  FROM meeting WHERE ${COUNTED} AND event_status = 'HELD' GROUP BY 1`
const PROPOSALS = `SELECT ${YEAR}, '' AS what, count(*) AS total FROM proposal WHERE ${COUNTED} GROUP BY 1`
const PUBLICATIONS = `SELECT ${YEAR}, '' AS what, count(*) AS total FROM press_item WHERE ${COUNTED} GROUP BY 1`
const ASSISTANCE = `SELECT ${YEAR}, t.code || ' ' || a.unit AS what, sum(a.quantity) AS total
  FROM assistance_activity a JOIN assistance_type t ON t.id = a.type_id
  WHERE ${COUNTED} AND event_status = 'HELD' AND quantity IS NOT NULL GROUP BY 1, 2`
