import { Prisma } from '@council-outcomes/db'
import { type Figure, InputError } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { RecordKind } from '../facts/fact.ts'
import type { CellAddress, Question } from '../question/question.ts'
import { countedUnit, statedFigure } from '../remainders/stated-figure.ts'
import type { AnswerContext } from './context.ts'
import { cursorAt, keyAfter } from './cursor.ts'
import { type EvidenceRow, pageOf } from './evidence-rows.ts'
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
  const list = JSON.stringify([question, at, request.straddling])
  const after = keyAfter(request.after, list)
  const behind = await factsBehind(context, counted, at, request.straddling)
  const { figure, records } = request.straddling
    ? await straddlingOf(context, question)
    : await figureAt(context, question, at)
  // One more than asked tells whether there are more.
  const rows = await pageOf(context, behind, { after, size: request.first + 1, of: records })
  const shown = rows.slice(0, request.first)
  const inPart = isShare
    ? await idsIn(context, { ...question, metric: measure.numerator }, at, shown, request)
    : null
  return {
    items: shown.flatMap((row) => {
      return itemOf(row, behind, inPart?.has(row.id) ?? null, cursorAt(row, list))
    }),
    totalCount: records,
    figure,
    hasNextPage: rows.length > shown.length,
  }
}

/** Which of the rows are behind another question too. */
async function idsIn(
  context: AnswerContext,
  question: Question,
  at: CellAddress,
  rows: readonly EvidenceRow[],
  { straddling }: EvidenceRequest,
): Promise<ReadonlySet<string>> {
  const { records, statements } = await factsBehind(context, question, at, straddling)
  const ids = rows.map(({ id }) => id)
  const found = await context.facts.query<{ id: string }>(
    Prisma.join(
      [...records.map(({ facts }) => facts), statements].map((facts) => {
        return Prisma.sql`SELECT id::text AS id FROM (${facts}) behind WHERE id = ANY(${ids}::uuid[])`
      }),
      ' UNION ALL ',
    ),
    context.signal === null ? {} : { signal: context.signal },
  )
  return new Set(found.map(({ id }) => id))
}

async function straddlingOf(context: AnswerContext, question: Question) {
  const { straddling } = await total(context, question)
  return { figure: straddling.figure, records: straddling.count }
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
  const amount = statedFigure({ value, unit, qualifier }, plan.metric, plan.council)
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
