import { Prisma } from '@council-outcomes/db'
import { type BoundedPeriod, InputError, isBounded, periodFromCode } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { INSIDE, STRADDLING } from '../placement/fit.ts'
import { placedFacts } from '../placement/placed-facts.ts'
import { type Plan, refuseForeignAxis } from '../question/plan.ts'
import type { CellAddress, Question } from '../question/question.ts'
import type { AnswerContext } from './context.ts'
import { remainingMembers } from './member.ts'
import { type Reading, read } from './reading.ts'

/** A reading of one figure or cell, and the facts behind it as a subquery with the columns of `placedFacts`. */
export interface FactsBehind {
  readonly reading: Reading
  readonly facts: Prisma.Sql
}

/** @throws InputError UNKNOWN_CODE for an axis or a member that the metric does not have */
export async function factsBehind(
  context: AnswerContext,
  question: Question,
  at: CellAddress | null,
  straddling: boolean,
): Promise<FactsBehind> {
  if (at !== null) refuseForeignAxis(at.axis, metricOf(question.metric))
  const bucket = at === null ? null : bucketNamed(at)
  const buckets = bucket === null ? [] : [bucket]
  const whole = await read(context, question, at?.axis ?? null, buckets)
  const member = at === null ? null : await memberColumn(context, whole.plan, at, bucket)
  const rows = whole.rows.filter((row) => row.inside !== straddling && row.member === member)
  const statementIds = [...whole.remainders.values()]
    .filter(({ left }) => left !== null)
    .map(({ statement }) => statement.id)
  const placed = placedFacts(whole.plan, {
    axis: at?.axis ?? null,
    statementIds,
    buckets,
    insideOnly: !straddling,
  })
  const inCell = member === null ? Prisma.empty : Prisma.sql`AND member = ${member}`
  return {
    reading: { ...whole, rows },
    facts: Prisma.sql`SELECT ${onePerCounted(whole.plan)} * FROM (${placed}) placed
      WHERE fit = ${straddling ? STRADDLING : INSIDE} ${inCell} ${orderOfCounted(whole.plan)}`,
  }
}

/** Where different things are counted once, the first record of each stands for it. */
function onePerCounted({ metric }: Plan): Prisma.Sql {
  return metric.measure.kind === 'DISTINCT' ? Prisma.sql`DISTINCT ON (distinct_key)` : Prisma.empty
}

function orderOfCounted({ metric: { measure } }: Plan): Prisma.Sql {
  if (measure.kind === 'DISTINCT') return Prisma.sql`ORDER BY distinct_key, date_from, id`
  return measure.kind === 'MEDIAN' ? Prisma.sql`AND days IS NOT NULL` : Prisma.empty
}

/** The bucket that a cell of a time axis names; null for "not dated" and for other axes. */
function bucketNamed({ axis, member }: CellAddress): BoundedPeriod | null {
  if (axis.kind !== 'TIME' || member === 'NOT_DATED') return null
  const period = periodFromCode(member)
  if (period.kind === axis.grain && isBounded(period)) return period
  throw unknownMember(`a period of the grain ${axis.grain}`, member)
}

/** How the member stands in the column `member`. */
async function memberColumn(
  { reference }: AnswerContext,
  { tree, question }: Plan,
  { axis, member }: CellAddress,
  bucket: BoundedPeriod | null,
): Promise<string> {
  if (bucket !== null) return bucket.from
  if (remainingMembers(axis).some(({ code }) => code === member)) return member
  if (axis.kind === 'REGION') return tree.find(member).code
  if (axis.kind === 'CATEGORY') {
    const categories = await reference.categories(question.council.id, axis.dimension)
    if (categories.some(({ code }) => code === member)) return member
    throw unknownMember(`a member of ${axis.dimension}`, member)
  }
  return member
}

function unknownMember(expected: string, received: string): InputError {
  return new InputError({
    code: 'UNKNOWN_CODE',
    expected,
    received,
    remedy: 'use the code of a member that the figure was split into',
  })
}
