import { Prisma } from '@council-outcomes/db'
import type { Figure } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { RecordKind } from '../facts/fact.ts'
import type { Plan } from '../question/plan.ts'
import type { CellAddress, Question } from '../question/question.ts'
import type { AnswerContext } from './context.ts'
import { cursorAt, offsetAfter } from './cursor.ts'
import { factsBehind } from './facts-behind.ts'
import { amountOf, figureOf } from './figure-of.ts'
import { figureAt, type Reading } from './reading.ts'

export type EvidenceKind = RecordKind | 'REPORTED_TOTAL'

/** One record behind a figure and what it adds to it. */
export interface EvidenceItem {
  readonly kind: EvidenceKind
  readonly id: string
  readonly amount: Figure
  /** Whether this is a reported total that counts for what its items do not explain. */
  readonly remainder: boolean
  /** All that the reported total says; null for records. */
  readonly stated: Figure | null
  readonly cursor: string
}

export interface EvidencePage {
  readonly items: readonly EvidenceItem[]
  readonly totalCount: number
  readonly figure: Figure
  readonly hasNextPage: boolean
}

export interface EvidenceRequest {
  readonly first: number
  readonly after: string | null
  /** Asks for what fits the question only partly, instead of what makes the figure. */
  readonly straddling: boolean
}

/**
 * The records and reported totals behind a figure or one of its cells, oldest first. For a ratio these are the
 * records of its denominator.
 * @throws InputError UNKNOWN_CODE for a member that the axis does not have, BAD_CURSOR
 */
export async function evidence(
  context: AnswerContext,
  question: Question,
  at: CellAddress | null,
  request: EvidenceRequest,
): Promise<EvidencePage> {
  const { measure } = metricOf(question.metric)
  if (measure.kind === 'RATIO') {
    return evidence(context, { ...question, metric: measure.denominator }, at, request)
  }
  const { facts, reading } = await factsBehind(context, question, at, request.straddling)
  const list = listOf(question, at, request.straddling)
  const offset = offsetAfter(request.after, list)
  const [rows, counted] = await Promise.all([
    context.db.$queryRaw<
      EvidenceRow[]
    >`SELECT id::text AS id, ${amountColumn(reading.plan)} AS value, unit, qualifier,
        is_statement AS "isStatement"
      FROM (${facts}) behind ORDER BY date_from NULLS LAST, id OFFSET ${offset} LIMIT ${request.first}`,
    context.db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM (${facts}) behind`,
  ])
  const totalCount = counted[0]?.count ?? 0
  return {
    items: rows.flatMap((row, position) => itemOf(row, reading, cursorAt(offset + position + 1, list))),
    totalCount,
    figure: request.straddling
      ? figureOf(reading.rows, reading.plan, reading.remainders)
      : figureAt(reading, reading.rows),
    hasNextPage: offset + rows.length < totalCount,
  }
}

interface EvidenceRow {
  readonly id: string
  readonly value: number | null
  readonly unit: string
  readonly qualifier: string
  readonly isStatement: boolean
}

/** The evidence of a median is each value that was ranked. */
function amountColumn({ metric }: Plan): Prisma.Sql {
  return metric.measure.kind === 'MEDIAN' ? Prisma.sql`days::float8` : Prisma.sql`value`
}

function itemOf(row: EvidenceRow, { plan, remainders }: Reading, cursor: string): readonly EvidenceItem[] {
  const { id, isStatement } = row
  const aggregate = {
    ...row,
    inside: true,
    member: null,
    part: null,
    count: 1,
    statementId: isStatement ? id : null,
  }
  const amount = amountOf(aggregate, plan, remainders)
  if (amount === null) return []
  return [
    {
      kind: isStatement ? 'REPORTED_TOTAL' : plan.fact.record,
      id,
      amount,
      remainder: isStatement,
      stated: remainders.get(id)?.statement.stated ?? null,
      cursor,
    },
  ]
}

/** What a cursor is good for: the same list of the same question. */
function listOf(
  { council, metric, period, region, filter }: Question,
  at: CellAddress | null,
  straddling: boolean,
) {
  return JSON.stringify([council.id, metric, period.code, region, filter, at, straddling])
}
