import type { Progress } from '@council-outcomes/db'
import type { Client } from 'pg'

/**
 * Makes the rollups that the limit answers from, unless they are there: the narrowest that still serve every question of
 * their kind, made once from a record that does not change. A record is in a cell only where it lies wholly in it.
 */
export async function makeRollups(client: Client, progress: Progress): Promise<void> {
  const { rowCount } = await client.query(`SELECT FROM pg_namespace WHERE nspname = 'bench_limit'`)
  if (rowCount !== 0) return
  progress('Making the rollups of the limit')
  await client.query('BEGIN')
  await client.query(`SET LOCAL work_mem = '512MB'`)
  for (const statement of STATEMENTS) await client.query(statement)
  await client.query('COMMIT')
  await client.query(`VACUUM (ANALYZE) ${TABLES.join(', ')}`)
}

const TABLES = ['month_region', 'month_kpi', 'year_group', 'day_region'].map((name) => `bench_limit.${name}`)

const COUNTED = `council_id = (SELECT id FROM council WHERE key = 'demo')
  AND status = 'PUBLISHED' AND same_as_id IS NULL`
const COUNTED_ROLES = `council_role IN ('ORGANIZER', 'SUPPORTER')`

const STATEMENTS = [
  'CREATE SCHEMA bench_limit',

  // The economic region in which all places of an activity lie.
  `CREATE TEMP TABLE place ON COMMIT DROP AS
    WITH economic AS (
      SELECT m.member_id AS id, g.code FROM region_membership m JOIN region g ON g.id = m.group_id
       WHERE m.scheme = 'ECONOMIC' AND m.valid_to IS NULL AND g.kind = 'ECONOMIC_REGION'
      UNION ALL
      SELECT id, code FROM region WHERE kind = 'ECONOMIC_REGION'
    )
    SELECT assistance_id, min(code) AS region
      FROM assistance_region LEFT JOIN economic ON economic.id = region_id
     GROUP BY assistance_id
    HAVING count(*) = count(code) AND min(code) = max(code)`,

  `CREATE TEMP TABLE help ON COMMIT DROP AS
    SELECT a.date_from, a.date_to, place.region, t.code AS type, g.code AS grp, a.unit::text AS unit, a.quantity
      FROM assistance_activity a
      JOIN assistance_type t ON t.id = a.type_id
      LEFT JOIN beneficiary_group g ON g.id = a.group_id
      LEFT JOIN place ON place.assistance_id = a.id
     WHERE ${COUNTED} AND ${COUNTED_ROLES} AND part_of_id IS NULL AND event_status = 'HELD'
       AND quantity IS NOT NULL AND date_from IS NOT NULL`,

  `CREATE TABLE bench_limit.month_region AS
    SELECT unit, to_char(date_from, 'YYYY-MM') AS month, region, sum(quantity)::float8 AS value
      FROM help
     WHERE region IS NOT NULL AND date_trunc('month', date_from) = date_trunc('month', date_to)
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  'CREATE UNIQUE INDEX ON bench_limit.month_region (unit, month, region) INCLUDE (value)',

  `CREATE TABLE bench_limit.year_group AS
    SELECT unit, extract(year FROM date_from)::smallint AS year, type, grp, sum(quantity)::float8 AS value
      FROM help
     WHERE grp IS NOT NULL AND date_trunc('year', date_from) = date_trunc('year', date_to)
     GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  'CREATE UNIQUE INDEX ON bench_limit.year_group (unit, year, type, grp) INCLUDE (value)',

  // The days of what lies in one week; the day itself for nearly all.
  `CREATE TABLE bench_limit.day_region AS
    SELECT type, unit, region, date_from, date_to, to_char(date_from, 'IYYY-"W"IW') AS week, sum(quantity)::float8 AS value
      FROM help
     WHERE region IS NOT NULL AND date_trunc('week', date_from) = date_trunc('week', date_to)
     GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
  'CREATE UNIQUE INDEX ON bench_limit.day_region (type, unit, region, date_from, date_to) INCLUDE (week, value)',

  `CREATE TABLE bench_limit.month_kpi AS
    SELECT kpi, to_char(date_from, 'YYYY-MM') AS from_month, to_char(date_to, 'YYYY-MM') AS to_month,
           sum(value)::float8 AS value
      FROM (
        SELECT CASE unit WHEN 'FAMILY' THEN 'FAMILIES_ASSISTED' ELSE 'PERSONS_ASSISTED' END AS kpi,
               date_from, date_to, quantity AS value
          FROM help WHERE unit IN ('PERSON', 'CHILD', 'FAMILY')
        UNION ALL
        SELECT unnest(CASE kind WHEN 'COUNCIL_MEETING' THEN ARRAY['MEETINGS_HELD', 'EVENTS_HELD'] ELSE ARRAY['EVENTS_HELD'] END),
               date_from, date_to, 1
          FROM meeting WHERE ${COUNTED} AND ${COUNTED_ROLES} AND event_status = 'HELD'
        UNION ALL
        SELECT 'PROPOSALS_MADE', date_from, date_to, 1 FROM proposal WHERE ${COUNTED} AND ${COUNTED_ROLES}
        UNION ALL
        SELECT 'PRESS_PUBLICATIONS', date_from, date_to, 1 FROM press_item
         WHERE ${COUNTED} AND council_role <> 'CONTEXT'
           AND channel_id IN (SELECT id FROM channel WHERE kind = 'PRESS_OUTLET')
      ) counted
     WHERE date_from IS NOT NULL
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  'CREATE UNIQUE INDEX ON bench_limit.month_kpi (kpi, from_month, to_month) INCLUDE (value)',
]
