import { Prisma } from '@council-outcomes/db'
import { metricOf } from '../catalogue/catalogue.ts'
import { citationsFor } from '../facts/cited-by.ts'
import type { CellAddress, Question } from '../question/question.ts'
import type { AnswerContext } from './context.ts'
import { firstFacts } from './evidence-rows.ts'
import { factsBehind } from './facts-behind.ts'
import { figureAt } from './figure-at.ts'

/**
 * The sources of the evidence of a figure or cell, those that say the most first; reports of the same thing included.
 * Of a figure of more than 1,000 records they are those of its first 1,000, oldest first, and of its reported totals.
 */
export async function sourceIds(
  context: AnswerContext,
  question: Question,
  at: CellAddress,
  first: number,
): Promise<readonly string[]> {
  const { measure } = metricOf(question.metric)
  if (measure.kind === 'RATIO') {
    return sourceIds(context, { ...question, metric: measure.denominator }, at, first)
  }
  const behind = await factsBehind(context, question, at, false)
  const { records } = await figureAt(context, question, at)
  const rows = await context.facts.query<{ id: string }>(
    Prisma.sql`WITH behind AS MATERIALIZED (
      SELECT id, value, is_statement
        FROM (${firstFacts(behind, { after: null, size: MOST_READ, of: records })}) fact
        ORDER BY is_statement DESC, fact.date_from NULLS LAST, fact.id LIMIT ${MOST_READ}
    ), cited AS (
      SELECT source_id, value FROM behind CROSS JOIN LATERAL (${citationsFor(behind.plan.fact.record)}) citation
        WHERE NOT is_statement
      UNION ALL
      SELECT source_id, value FROM behind CROSS JOIN LATERAL (${citationsFor('REPORTED_TOTAL')}) citation
        WHERE is_statement
    ) SELECT source_id::text AS id FROM cited GROUP BY 1 ORDER BY sum(value) DESC NULLS LAST, 1 LIMIT ${first}`,
    context.signal === null ? {} : { signal: context.signal },
  )
  return rows.map(({ id }) => id)
}

/** A figure of millions has as many citations, and none of them is worth more than another. */
const MOST_READ = 1_000
