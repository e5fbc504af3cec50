import { InputError } from '@council-outcomes/figures'
import { METRICS } from '../catalogue/catalogue.ts'
import type { Dimension } from '../dimensions.ts'
import type { MetricDefinition } from '../metric-definition.ts'

/** A dimension that a metric does not have, with those that it has and the metrics that have it. */
export function foreignDimension(dimension: Dimension, { code, dimensions }: MetricDefinition): InputError {
  const having = METRICS.filter((metric) => metric.dimensions.some((own) => own === dimension))
  const own =
    dimensions.length === 0
      ? `ask ${code} by time or region only`
      : `use ${dimensions.join(' or ')} with ${code}`
  return new InputError({
    code: 'UNKNOWN_CODE',
    expected: `a dimension of ${code}`,
    received: dimension,
    remedy: `${own}, or ask ${dimension} of ${having.map((metric) => metric.code).join(', ')}`,
  })
}
