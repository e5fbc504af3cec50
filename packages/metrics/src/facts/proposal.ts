import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { published } from './published.ts'
import { reportedTotals } from './reported-totals.ts'

type ProposalDimension = 'PROPOSAL_STATUS' | 'PROPOSAL_THEME' | 'PROPOSAL_DIRECTION'

const proposals = {
  record: 'PROPOSAL',
  dimensions: ['PROPOSAL_STATUS', 'PROPOSAL_THEME', 'PROPOSAL_DIRECTION'],
  places: Prisma.sql`SELECT proposal_id AS record_id, region_id FROM proposal_region`,
} as const

const columns = Prisma.sql`r.current_status::text AS proposal_status, theme.code AS proposal_theme,
  r.direction::text AS proposal_direction`
const columnsOfStatement = Prisma.sql`r.proposal_status::text AS proposal_status, theme.code AS proposal_theme,
  r.direction::text AS proposal_direction`

/** Proposals, dated when they were made; each counts one. */
export const proposal = {
  ...proposals,
  extraColumn: 'NONE',
  statedFor: null,
  records: (scope) => Prisma.sql`SELECT r.id, r.date_from, r.date_to, 1::float8 AS value, 'PROPOSAL' AS unit,
      'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role, ${columns}
    FROM proposal r LEFT JOIN proposal_theme theme ON theme.id = r.theme_id WHERE ${published(scope)}`,
  statements: (scope) => reportedTotals(scope, 'PROPOSAL', columnsOfStatement),
} as const satisfies Fact<ProposalDimension>

/** Proposals, dated when the answer came; `days` from submission to answer. */
export const proposalDecision = {
  ...proposals,
  extraColumn: 'DAYS',
  statedFor: 'PROPOSALS_MADE',
  records: (
    scope,
  ) => Prisma.sql`SELECT r.id, r.decided_on AS date_from, r.decided_on AS date_to, 1::float8 AS value,
      'PROPOSAL' AS unit, 'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role, ${columns}, r.decided_on - r.submitted_on AS days
    FROM proposal r LEFT JOIN proposal_theme theme ON theme.id = r.theme_id WHERE ${published(scope)}`,
  statements: (scope) => Prisma.sql`SELECT *, NULL::int AS days FROM (${undatedStatements(scope)}) undated`,
} as const satisfies Fact<ProposalDimension>

/**
 * Proposals with the days between which they wait: from submission until the day of the answer. Where the record names
 * an answer and not its day, or does not know whether there was one, the proposal may still wait on any later day.
 */
export const proposalWaiting = {
  ...proposals,
  extraColumn: 'UNCERTAIN',
  statedFor: 'PROPOSALS_MADE',
  records: (
    scope,
  ) => Prisma.sql`SELECT r.id, r.submitted_on AS date_from, r.decided_on AS date_to, 1::float8 AS value,
      'PROPOSAL' AS unit, 'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role, ${columns},
      r.decided_on IS NULL AND r.current_status <> 'SUBMITTED' AS uncertain
    FROM proposal r LEFT JOIN proposal_theme theme ON theme.id = r.theme_id
    WHERE ${published(scope)} AND r.current_status NOT IN ('DRAFTED', 'DISCUSSED', 'WITHDRAWN')`,
  statements: (scope) => Prisma.sql`SELECT *, true AS uncertain FROM (${undatedStatements(scope)}) undated`,
} as const satisfies Fact<ProposalDimension>

/** What is stated of proposals, not dated: it says how many were made when, not when they were answered. */
function undatedStatements(scope: FactScope): Prisma.Sql {
  return Prisma.sql`SELECT id, NULL::date AS date_from, NULL::date AS date_to, value, unit, qualifier, distinct_key, role,
      proposal_status, proposal_theme, proposal_direction FROM (${reportedTotals(scope, 'PROPOSAL', columnsOfStatement)}) stated`
}
