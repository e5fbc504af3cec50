import { InputError } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { DIMENSIONS, type Dimension } from '../dimensions.ts'
import { FACTS, type Fact, type FactScope } from '../facts/fact.ts'
import type { MetricDefinition } from '../metric-definition.ts'
import { type CategoryFit, categoryFit } from '../reference/category-tree.ts'
import type { Reference } from '../reference/reference.ts'
import type { Place, RegionTree } from '../reference/region-tree.ts'
import type { Axis, Question } from './question.ts'

export interface CategoryCondition {
  readonly dimension: Dimension
  readonly fit: CategoryFit
}

/** A question that was checked against the catalogue and the reference data: it can be answered. */
export interface Plan {
  readonly question: Question
  readonly metric: MetricDefinition
  readonly fact: Fact
  readonly scope: FactScope
  readonly tree: RegionTree
  /** The area asked for, as the places that make it up; null is everywhere. */
  readonly area: readonly Place[] | null
  readonly conditions: readonly CategoryCondition[]
}

/** @throws InputError UNKNOWN_CODE for an unknown metric, region, dimension or category */
export async function planOf(question: Question, reference: Reference): Promise<Plan> {
  const metric = metricOf(question.metric)
  const tree = await reference.regions()
  return {
    question,
    metric,
    fact: FACTS[metric.fact],
    scope: { councilId: question.council.id, roles: metric.roles, recordIds: null },
    tree,
    area: question.region === null ? null : [tree.find(question.region)],
    conditions: await conditionsOf(question, metric, reference),
  }
}

/** @throws InputError UNKNOWN_CODE for a dimension that the metric does not have */
export function refuseForeignAxis(axis: Axis, metric: MetricDefinition): void {
  if (axis.kind === 'CATEGORY') refuseForeignDimension(axis.dimension, metric)
}

/** The definition's own conditions and those of the question; both must hold. */
async function conditionsOf(question: Question, metric: MetricDefinition, reference: Reference) {
  const conditions: CategoryCondition[] = []
  for (const dimension of DIMENSIONS) {
    for (const asked of [metric.where[dimension], question.filter[dimension]]) {
      if (asked === undefined) continue
      refuseForeignDimension(dimension, metric)
      if (asked.length === 0) throw emptyFilter(dimension)
      const categories = await reference.categories(question.council.id, dimension)
      conditions.push({ dimension, fit: categoryFit(dimension, categories, asked) })
    }
  }
  return conditions
}

function refuseForeignDimension(dimension: Dimension, metric: MetricDefinition): void {
  if (metric.dimensions.some((own) => own === dimension)) return
  throw new InputError({
    code: 'UNKNOWN_CODE',
    expected: `a dimension of ${metric.code}`,
    received: dimension,
    remedy: `use one of ${metric.dimensions.join(', ')}`,
  })
}

function emptyFilter(dimension: Dimension): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: `at least one code for ${dimension}`,
    received: '[]',
    remedy: 'name a code, or leave the filter out to ask for all',
  })
}
