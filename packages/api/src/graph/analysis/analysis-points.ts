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
  question: AnalysisQuestion,
  preview: Pick<Preview, 'route'>,
  snapshot: Snapshot,
): number {
  const once = question.metrics.length * CALCULATION + factPoints(question, preview, snapshot)
  return question.compare === null ? once : 2 * once
}

/** What reading the facts of all its metrics once costs, in points; 0 where memory can tell them. */
export function factPoints(
  { metrics, council }: AnalysisQuestion,
  { route }: Pick<Preview, 'route'>,
  { councils }: Snapshot,
): number {
  const facts = councils.get(council.id)?.facts
  if (route === 'COLUMNS' || facts === undefined) return 0
  return metrics.reduce((sum, code) => sum + recordsIn(facts[metricOf(code).fact]) / FACTS_A_POINT, 0)
}
