import { METRIC_CODES } from '../../address/codes.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import type { Days } from './council-prose.ts'

const declaredFragment = graphql(`
  fragment Declared_council on Council {
    coverage(first: 100) {
      id
      metric
      from
      to
      region {
        id
      }
    }
  }
`)

/** The metrics whose record of the whole country one declaration calls complete for all of these days. */
export function declaredMetrics(
  council: FragmentType<typeof declaredFragment>,
  { from, to }: Days,
): readonly MetricCode[] {
  if (from === null || to === null) return []
  const { coverage } = readFragment(declaredFragment, council)
  const whole = coverage.filter((entry) => entry.region === null && entry.from <= from && entry.to >= to)
  return METRIC_CODES.filter((code) => whole.some(({ metric }) => metric === code))
}
