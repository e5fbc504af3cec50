import { type Figure, overlapping, sum } from '@council-outcomes/figures'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import type { StatementData } from '../store/snapshot.ts'
import type { Remainder } from './remainder.ts'
import { countedUnit } from './stated-figure.ts'

/** Counts what is recorded in the scope of a reported total, as far as it is of the same unit. */
export type CountInScope = (statement: StatementData, plan: Plan) => Figure | Promise<Figure>

/** What records and narrower reported totals in a scope say together; one person may stand in several kinds of help. */
export async function recordedInScope(
  statement: StatementData,
  narrower: readonly Remainder[],
  plan: Plan,
  countInScope: CountInScope,
): Promise<Figure> {
  const unit = countedUnit(statement.unit, plan.metric)
  const dimension = overlappingDimension(plan)
  if (dimension === null || narrower.length === 0) {
    return sum([await countInScope(statement, plan), ...leftOf(narrower)], unit)
  }
  const own = statement.categories[dimension]
  const codes = own === undefined ? plan.council.categories(dimension).map(({ code }) => code) : [own]
  const parts = [sum(leftOf(narrower.filter(({ statement: total }) => !total.categories[dimension])), unit)]
  for (const code of codes) {
    const part = { ...statement, categories: { ...statement.categories, [dimension]: code } }
    const beside = narrower.filter(({ statement: total }) => total.categories[dimension] === code)
    parts.push(sum([await countInScope(part, plan), ...leftOf(beside)], unit))
  }
  return overlapping(parts, unit)
}

function overlappingDimension({ metric: { measure } }: Plan): Dimension | null {
  if (measure.kind !== 'SUM' || measure.overlapping === 'RECORD') return null
  return measure.overlapping
}

function leftOf(remainders: readonly Remainder[]): readonly Figure[] {
  return remainders.flatMap(({ left }) => left ?? [])
}
