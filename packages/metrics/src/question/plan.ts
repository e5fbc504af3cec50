import type { CouncilRole } from '@council-outcomes/db'
import { InputError } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { DIMENSIONS, type Dimension } from '../dimensions.ts'
import { FACTS, type Fact } from '../facts/fact.ts'
import type { MetricDefinition } from '../metric-definition.ts'
import { type CategoryFit, categoryFit, categoryFitOutside } from '../reference/category-tree.ts'
import type { Place, RegionTree } from '../reference/region-tree.ts'
import type { CouncilData, Snapshot } from '../store/snapshot.ts'
import { foreignDimension } from './foreign-dimension.ts'
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
  readonly council: CouncilData
  readonly roles: readonly CouncilRole[]
  readonly tree: RegionTree
  /** The area asked for, as the places that make it up; null is everywhere. */
  readonly area: readonly Place[] | null
  readonly conditions: readonly CategoryCondition[]
  /** Leaves out all persons who are not children. */
  readonly onlyChildren: boolean
}

/** @throws InputError UNKNOWN_CODE for an unknown metric, region, dimension or category; BAD_VALUE for an empty filter */
export function planOf(question: Question, snapshot: Snapshot): Plan {
  const metric = metricOf(question.metric)
  const council = councilOf(question.council.id, snapshot)
  const tree = snapshot.regions(question.regionsAsOf ?? question.council.today)
  return {
    question,
    metric,
    fact: FACTS[metric.fact],
    council,
    roles: question.filter.roles === null ? metric.roles : refuseNone('roles', question.filter.roles),
    tree,
    area: question.region === null ? null : [tree.find(question.region)],
    conditions: conditionsOf(question, metric, council),
    onlyChildren: false,
  }
}

/** @throws InputError UNKNOWN_CODE for a dimension that the metric does not have */
export function refuseForeignAxis(axis: Axis, metric: MetricDefinition): void {
  if (axis.kind === 'CATEGORY') refuseForeignDimension(axis.dimension, metric)
}

function councilOf(id: string, { councils }: Snapshot): CouncilData {
  const council = councils.get(id)
  // A council that was made since this version of the data.
  if (council === undefined) throw new Error(`The snapshot has no council ${id}.`)
  return council
}

/** The definition's own conditions and those of the question; all must hold. */
function conditionsOf(question: Question, metric: MetricDefinition, council: CouncilData) {
  const { qualifiers, sources } = question.filter
  if (qualifiers !== null) refuseNone('qualifiers', qualifiers)
  if (sources !== null) refuseNone('sources', sources)
  return DIMENSIONS.flatMap((dimension): readonly CategoryCondition[] => {
    const own = metric.where[dimension]
    const asked = question.filter.categories[dimension]
    if (own === undefined && asked === undefined) return []
    refuseForeignDimension(dimension, metric)
    const categories = council.categories(dimension)
    const within = [own, asked?.in ?? undefined].flatMap((codes) => {
      return codes === undefined ? [] : [categoryFit(dimension, categories, refuseNone(dimension, codes))]
    })
    const outside = asked?.notIn
      ? [categoryFitOutside(dimension, categories, refuseNone(dimension, asked.notIn))]
      : []
    return [...within, ...outside].map((fit) => ({ dimension, fit }))
  })
}

function refuseForeignDimension(dimension: Dimension, metric: MetricDefinition): void {
  if (metric.dimensions.some((own) => own === dimension)) return
  throw foreignDimension(dimension, metric)
}

function refuseNone<Code>(of: string, codes: readonly Code[]): readonly Code[] {
  if (codes.length > 0) return codes
  throw new InputError({
    code: 'BAD_VALUE',
    expected: `at least one code for ${of}`,
    received: '[]',
    remedy: 'name a code, or leave the filter out to ask for all',
  })
}
