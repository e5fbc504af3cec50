import { ALL_TIME, contains, isKindOf } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import { NO_FILTER } from '../question/question-filter.ts'
import { categoryFit } from '../reference/category-tree.ts'
import type { Place } from '../reference/region-tree.ts'
import type { StatementData } from '../store/snapshot.ts'
import { countedUnit } from './stated-figure.ts'

/** What lies in the scope of a reported total is itself a question: for its period, its area and its categories. */
export function scopePlan(statement: StatementData, plan: Plan): Plan {
  const { from, to } = statement
  return {
    ...plan,
    // Only children explain a total of children.
    onlyChildren: statement.unit === 'CHILD',
    area: areaOf(statement, plan),
    conditions: categoriesOf(statement).map(([dimension, code]) => ({
      dimension,
      fit: categoryFit(dimension, plan.council.categories(dimension), [code]),
    })),
    question: {
      ...plan.question,
      period: { ...ALL_TIME, from, to },
      region: null,
      regionsAsOf: null,
      filter: NO_FILTER,
    },
  }
}

/** Whether all that `inner` speaks of lies in what `outer` speaks of. */
export function liesWithin(inner: StatementData, outer: StatementData, plan: Plan): boolean {
  const { metric, tree, council } = plan
  if (
    !contains(outer, inner) ||
    !isKindOf(countedUnit(inner.unit, metric), countedUnit(outer.unit, metric))
  ) {
    return false
  }
  const area = areaOf(outer, plan)
  const own = areaOf(inner, plan)
  if (area !== null && !own?.every((place) => tree.fit(place, area).inside)) return false
  return categoriesOf(outer).every(([dimension, code]) => {
    const narrower = inner.categories[dimension]
    if (narrower === undefined) return false
    return categoryFit(dimension, council.categories(dimension), [code]).inside.includes(narrower)
  })
}

function areaOf({ regionIds }: StatementData, { tree }: Plan): readonly Place[] | null {
  return regionIds.length === 0 ? null : tree.places.filter(({ id }) => regionIds.includes(id))
}

function categoriesOf({ categories }: StatementData) {
  // Object.entries forgets that keys of `categories` are dimensions.
  return Object.entries(categories) as [keyof typeof categories, string][]
}
