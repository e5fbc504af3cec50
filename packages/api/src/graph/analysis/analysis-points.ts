import {
  type AnalysisQuestion,
  metricOf,
  type Preview,
  recordsIn,
  type Snapshot,
} from '@council-outcomes/metrics'
import { CALCULATION, FACTS_A_POINT } from '../../graphql-guard/cost-table.ts'

/** What counting an analysis costs, in points of the guard, whatever of its answer is then selected. */
export function analysisPoints(
  { metrics, compare, council }: AnalysisQuestion,
  { route }: Pick<Preview, 'route'>,
  { councils }: Snapshot,
): number {
  const facts = councils.get(council.id)?.facts
  const points = metrics.map((code) => {
    const records = route === 'COLUMNS' || facts === undefined ? 0 : recordsIn(facts[metricOf(code).fact])
    return CALCULATION + records / FACTS_A_POINT
  })
  const once = points.reduce((sum, point) => sum + point, 0)
  return compare === null ? once : 2 * once
}
