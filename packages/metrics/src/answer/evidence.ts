import { Prisma, type Unit as RecordedUnit, type StatedQualifier } from '@council-outcomes/db'
import { type Figure, InputError, stated, unquantified } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { RecordKind } from '../facts/fact.ts'
import type { Plan } from '../question/plan.ts'
import type { CellAddress, Question } from '../question/question.ts'
import { countedUnit } from '../remainders/stated-figure.ts'
import type { AnswerContext } from './context.ts'
import { cursorAt, offsetAfter } from './cursor.ts'
import { type FactsBehind, factsBehind } from './facts-behind.ts'
import { figureAt } from './figure-at.ts'
import { total } from './total.ts'

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
  /** Of a share, whether it is in the part as well as in the whole; null for every other measure. */
  readonly inNumerator: boolean | null
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
 * records of its denominator, of which some are in its numerator; for a median the values that were ranked.
 * @throws InputError UNKNOWN_CODE for a member that the axis does not have, BAD_CURSOR
 */
export async function evidence(
  context: AnswerContext,
  question: Question,
  at: CellAddress,
  request: EvidenceRequest,
): Promise<EvidencePage> {
  if (request.straddling && at.length > 0) throw straddlingCell()
  const { measure } = metricOf(question.metric)
  const isShare = measure.kind === 'RATIO'
  const counted = isShare ? { ...question, metric: measure.denominator } : question
  const behind = await factsBehind(context, counted, at, request.straddling)
  const list = JSON.stringify([question, at, request.straddling])
  const offset = offsetAfter(request.after, list)
  const rows = await pageOf(context, behind, offset, request.first)
  const inPart = isShare
    ? await idsIn(context, { ...question, metric: measure.numerator }, at, rows, request)
    : null
  const { figure, records } = request.straddling
    ? await straddlingOf(context, question)
    : await figureAt(context, question, at)
  return {
    items: rows.flatMap((row, position) => {
      return itemOf(row, behind, inPart?.has(row.id) ?? null, cursorAt(offset + position + 1, list))
    }),
    totalCount: records,
    figure,
    hasNextPage: offset + rows.length < records,
  }
}

interface EvidenceRow {
  readonly id: string
  readonly value: number | null
  readonly unit: RecordedUnit
  readonly qualifier: StatedQualifier
  readonly isStatement: boolean
}

function pageOf(
  { facts, signal }: AnswerContext,
  { plan, facts: behind }: FactsBehind,
  offset: number,
  first: number,
): Promise<readonly EvidenceRow[]> {
  return facts.query<EvidenceRow>(
    Prisma.sql`SELECT id::text AS id, ${amountColumn(plan)} AS value, unit, qualifier, is_statement AS "isStatement"
      FROM (SELECT ${onePerCounted(plan)} FROM (${behind}) behind ${orderOfCounted(plan)}) behind
      ORDER BY date_from NULLS LAST, id OFFSET ${offset} LIMIT ${first}`,
    signal === null ? {} : { signal },
  )
}

/** Which of the rows are behind another question too. */
async function idsIn(
  context: AnswerContext,
  question: Question,
  at: CellAddress,
  rows: readonly EvidenceRow[],
  { straddling }: EvidenceRequest,
): Promise<ReadonlySet<string>> {
  const { facts } = await factsBehind(context, question, at, straddling)
  const ids = rows.map(({ id }) => id)
  const found = await context.facts.query<{ id: string }>(
    Prisma.sql`SELECT id::text AS id FROM (${facts}) behind WHERE id = ANY(${ids}::uuid[])`,
    context.signal === null ? {} : { signal: context.signal },
  )
  return new Set(found.map(({ id }) => id))
}

async function straddlingOf(context: AnswerContext, question: Question) {
  const { straddling } = await total(context, question)
  return { figure: straddling.figure, records: straddling.count }
}

/** The evidence of a median is each value that was ranked. */
function amountColumn({ metric }: Plan): Prisma.Sql {
  return metric.measure.kind === 'MEDIAN' ? Prisma.sql`days::float8` : Prisma.sql`value`
}

/** Where different things are counted once, the first record of each stands for it. */
function onePerCounted({ metric }: Plan): Prisma.Sql {
  return metric.measure.kind === 'DISTINCT' ? Prisma.sql`DISTINCT ON (distinct_key) *` : Prisma.sql`*`
}

function orderOfCounted({ metric: { measure } }: Plan): Prisma.Sql {
  if (measure.kind === 'DISTINCT') return Prisma.sql`ORDER BY distinct_key, date_from, id`
  return measure.kind === 'MEDIAN' ? Prisma.sql`WHERE days IS NOT NULL` : Prisma.empty
}

function itemOf(
  { id, value, unit, qualifier, isStatement }: EvidenceRow,
  { plan, remainders }: FactsBehind,
  inNumerator: boolean | null,
  cursor: string,
): readonly EvidenceItem[] {
  const counted = countedUnit(unit, plan.metric)
  if (isStatement) {
    const remainder = remainders.get(id)
    if (!remainder?.left) return []
    const amount = { ...remainder.left, unit: counted }
    return [
      { kind: 'REPORTED_TOTAL', id, amount, remainder: true, stated: remainder.stated, inNumerator, cursor },
    ]
  }
  const amount =
    value === null || qualifier === 'UNQUANTIFIED'
      ? unquantified(1, counted)
      : stated({ value, qualifier, unit: counted, tolerance: plan.council.aboutTolerance })
  return [{ kind: plan.fact.record, id, amount, remainder: false, stated: null, inNumerator, cursor }]
}

function straddlingCell(): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: 'what straddles of the whole figure',
    received: 'what straddles of one cell',
    remedy: 'leave out the cell: what only partly fits lies in none',
  })
}
