import type { Axis } from '@council-outcomes/metrics'
import type { Receipted } from '../receipt/receipted.ts'
import type { AskedKpi } from './asked-kpi.ts'

/** A key figure, or its cells along an axis, as the analysis that it is. */
export function receiptOf(kpi: AskedKpi, axis: Axis | null): Receipted {
  const { metric, ...question } = kpi.question
  return {
    ...kpi,
    question: {
      ...question,
      metrics: [metric],
      axes: axis === null ? [] : [axis],
      compare: kpi.compare,
      order: null,
      limit: null,
      top: null,
    },
  }
}
