import { type Figure, ratio, zero } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { Question } from '../question/question.ts'
import { isConflict } from '../remainders/remainders.ts'
import type { AggregateRow } from './aggregate.ts'
import type { AnswerContext } from './context.ts'
import { figureOf } from './figure-of.ts'
import { figureAt, type Reading, read } from './reading.ts'

/** A reported total that says less than is recorded in its scope. */
export interface Conflict {
  readonly reportedTotalId: string
  readonly stated: Figure
  readonly recorded: Figure
}

export interface Total {
  readonly figure: Figure
  /** Records and reported totals that fit the question only partly, or nobody knows: left out of the figure. */
  readonly straddling: { readonly count: number; readonly figure: Figure }
  readonly conflicts: readonly Conflict[]
}

/** @throws InputError UNKNOWN_CODE, BAD_VALUE */
export async function total(context: AnswerContext, question: Question): Promise<Total> {
  const { measure } = metricOf(question.metric)
  if (measure.kind !== 'RATIO') return totalOf(await read(context, question, null))
  const numerator = await total(context, { ...question, metric: measure.numerator })
  const denominator = await total(context, { ...question, metric: measure.denominator })
  return { ...denominator, figure: shareOf(numerator.figure, denominator.figure) }
}

/** The numerator counts some of the denominator's records, so where it is silent it counted none of them. */
export function shareOf(numerator: Figure | undefined, denominator: Figure): Figure {
  const isSilent = numerator === undefined || numerator.state === 'NOT_REPORTED'
  return ratio(isSilent ? zero(denominator.unit) : numerator, denominator)
}

function totalOf(reading: Reading): Total {
  const { plan, remainders, rows } = reading
  const counting = rows.filter(({ statementId }) => statementId === null || remainders.get(statementId)?.left)
  const straddling = counting.filter(({ inside }) => !inside)
  return {
    figure: figureAt(
      reading,
      rows.filter(({ inside }) => inside),
    ),
    straddling: {
      count: straddling.reduce((count, row) => count + row.count, 0),
      figure: figureOf(straddling, plan, remainders),
    },
    conflicts: rows.flatMap((row) => conflictOf(row, reading)),
  }
}

function conflictOf({ statementId }: AggregateRow, { remainders }: Reading): readonly Conflict[] {
  const found = statementId === null ? undefined : remainders.get(statementId)
  if (!found || !isConflict(found)) return []
  return [{ reportedTotalId: found.statement.id, stated: found.statement.stated, recorded: found.recorded }]
}
