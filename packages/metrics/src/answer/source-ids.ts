import { Prisma } from '@council-outcomes/db'
import { metricOf } from '../catalogue/catalogue.ts'
import type { RecordKind } from '../facts/fact.ts'
import type { CellAddress, Question } from '../question/question.ts'
import type { AnswerContext } from './context.ts'
import { factsBehind } from './facts-behind.ts'

/** The sources of all evidence of a figure or cell, those that say the most first; reports of the same thing included. */
export async function sourceIds(
  context: AnswerContext,
  question: Question,
  at: CellAddress | null,
  first: number,
): Promise<readonly string[]> {
  const { measure } = metricOf(question.metric)
  if (measure.kind === 'RATIO')
    return sourceIds(context, { ...question, metric: measure.denominator }, at, first)
  const { facts, reading } = await factsBehind(context, question, at, false)
  const { table, column } = CITED[reading.plan.fact.record]
  const rows = await context.db.$queryRaw<{ id: string }[]>`WITH behind AS (${facts}), cited AS (
      SELECT c.source_id, b.value FROM behind b JOIN ${table} r ON b.id IN (r.id, r.same_as_id) JOIN citation c ON c.${column} = r.id
        WHERE NOT b.is_statement
      UNION ALL
      SELECT c.source_id, b.value FROM behind b JOIN reported_total r ON b.id IN (r.id, r.same_as_id)
        JOIN citation c ON c.reported_total_id = r.id WHERE b.is_statement
    ) SELECT source_id::text AS id FROM cited GROUP BY 1 ORDER BY sum(value) DESC NULLS LAST, 1 LIMIT ${first}`
  return rows.map(({ id }) => id)
}

/** Where each kind of record is kept, and the column of the citations that points at it. */
const CITED: Readonly<Record<RecordKind, { readonly table: Prisma.Sql; readonly column: Prisma.Sql }>> = {
  MEETING: { table: Prisma.sql`meeting`, column: Prisma.sql`meeting_id` },
  PROPOSAL: { table: Prisma.sql`proposal`, column: Prisma.sql`proposal_id` },
  ASSISTANCE: { table: Prisma.sql`assistance_activity`, column: Prisma.sql`assistance_id` },
  PRESS_ITEM: { table: Prisma.sql`press_item`, column: Prisma.sql`press_item_id` },
  PROJECT: { table: Prisma.sql`project`, column: Prisma.sql`project_id` },
  AGREEMENT: { table: Prisma.sql`agreement`, column: Prisma.sql`agreement_id` },
}
