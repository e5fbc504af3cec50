/** One hand-written statement. Its parameters come from the address of the request, in this order. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly string[]
}

/** By the path that asks for it. */
export const STATEMENTS: Readonly<Record<string, Statement>> = {
  months: {
    parameters: ['from', 'to'],
    sql: `
      SELECT month, region, sum(value) FROM bench_limit.month_region
       WHERE unit IN ('PERSON', 'CHILD') AND month BETWEEN $1 AND $2
       GROUP BY month, region ORDER BY month, region`,
  },

  kpis: {
    parameters: ['from', 'to', 'earlierFrom', 'earlierTo'],
    sql: `
      SELECT kpi,
             sum(value) FILTER (WHERE from_month >= $1 AND to_month <= $2),
             sum(value) FILTER (WHERE from_month >= $3 AND to_month <= $4)
        FROM bench_limit.month_kpi
       WHERE from_month >= $3 AND to_month <= $2
       GROUP BY kpi`,
  },

  years: {
    parameters: [],
    sql: `
      SELECT year, type, grp, sum(value) FROM bench_limit.year_group
       WHERE unit IN ('PERSON', 'CHILD')
       GROUP BY year, type, grp ORDER BY year, type, grp`,
  },

  weeks: {
    parameters: ['type', 'regions', 'from', 'to'],
    sql: `
      SELECT region, week, sum(value) FROM bench_limit.day_region
       WHERE type = $1 AND unit IN ('PERSON', 'CHILD') AND region = ANY (string_to_array($2, ','))
         AND date_from >= $3 AND date_to <= $4
       GROUP BY region, week ORDER BY region, week`,
  },

  // There is no rollup by district: it would have nearly as many rows as there are records.
  districts: {
    parameters: ['type', 'regions', 'from', 'to'],
    sql: `
      WITH counted AS MATERIALIZED (
        SELECT id, to_char(date_from, 'IYYY-"W"IW') AS week, quantity
          FROM assistance_activity
         WHERE council_id = (SELECT id FROM council WHERE key = 'demo') AND status = 'PUBLISHED'
           AND council_role IN ('ORGANIZER', 'SUPPORTER') AND date_from >= $3 AND date_to <= $4
           AND date_trunc('week', date_from) = date_trunc('week', date_to)
           AND type_id = (SELECT id FROM assistance_type WHERE code = $1) AND unit IN ('PERSON', 'CHILD')
           AND event_status = 'HELD' AND part_of_id IS NULL AND same_as_id IS NULL AND quantity IS NOT NULL
      )
      SELECT d.code, week, sum(quantity)::float8
        FROM counted
        JOIN assistance_region x ON x.assistance_id = counted.id
        JOIN region d ON d.id = x.region_id AND d.kind = 'DISTRICT'
        JOIN region_membership m ON m.member_id = d.id AND m.scheme = 'ECONOMIC' AND m.valid_to IS NULL
        JOIN region g ON g.id = m.group_id AND g.code = ANY (string_to_array($2, ','))
       WHERE NOT EXISTS (SELECT FROM assistance_region o WHERE o.assistance_id = x.assistance_id AND o.region_id <> x.region_id)
       GROUP BY d.code, week ORDER BY d.code, week`,
  },

  proposals: {
    parameters: ['first'],
    sql: `
      SELECT p.id, p.title, p.current_status, p.date_from::text, p.date_to::text,
             (SELECT json_agg(json_build_object('code', r.code, 'name', r.name_en) ORDER BY r.code)
                FROM proposal_region x JOIN region r ON r.id = x.region_id WHERE x.proposal_id = p.id) AS regions,
             (SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'date', m.date_from) ORDER BY m.id)
                FROM proposal_meeting x JOIN meeting m ON m.id = x.meeting_id AND m.status = 'PUBLISHED'
               WHERE x.proposal_id = p.id) AS meetings
        FROM proposal p
       WHERE p.council_id = (SELECT id FROM council WHERE key = 'demo') AND p.status = 'PUBLISHED'
       ORDER BY p.date_from DESC NULLS LAST, p.id DESC
       LIMIT $1`,
  },
}
