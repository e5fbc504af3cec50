import { Prisma } from '@council-outcomes/db'
import { metricOf } from '../catalogue/catalogue.ts'
import { citationsOf } from '../facts/cited-by.ts'
import type { CellAddress, Question } from '../question/question.ts'
import type { AnswerContext } from './context.ts'
import { factsBehind } from './facts-behind.ts'

/** The sources of all evidence of a figure or cell, those that say the most first; reports of the same thing included. */
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
  const { facts, plan } = await factsBehind(context, question, at, false)
  const rows = await context.facts.query<{ id: string }>(
    Prisma.sql`WITH behind AS (${facts}), cited AS (
      SELECT c.source_id, b.value FROM behind b JOIN (${citationsOf(plan.fact.record)}) c ON c.id = b.id
        WHERE NOT b.is_statement
      UNION ALL
      SELECT c.source_id, b.value FROM behind b JOIN (${citationsOf('REPORTED_TOTAL')}) c ON c.id = b.id
        WHERE b.is_statement
    ) SELECT source_id::text AS id FROM cited GROUP BY 1 ORDER BY sum(value) DESC NULLS LAST, 1 LIMIT ${first}`,
    context.signal === null ? {} : { signal: context.signal },
  )
  return rows.map(({ id }) => id)
}
