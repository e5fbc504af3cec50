import type { AddressedAnalysis, Period } from '@council-outcomes/figures'
import { DIMENSIONS, GRAINS, REGION_LEVELS } from '../address/codes.ts'
import type { PanelAxis } from '../address/panel-address.ts'
import type { MetricCode } from '../generated/graphql.ts'
import type { Scope } from '../scope/scope.ts'

/** What the figures of one metric along some axes answer, as a question of `analyze`; its period by its days. */
export function blockAnalysis(
  metric: MetricCode,
  axes: readonly PanelAxis[],
  { council, period, regionCode }: Pick<Scope, 'council' | 'period' | 'regionCode'>,
): AddressedAnalysis {
  return {
    council: council.key,
    metrics: [metric],
    period: askedPeriod(period),
    region: regionCode,
    grain: GRAINS.find((code) => axes.includes(code)) ?? null,
    level: REGION_LEVELS.find((code) => axes.includes(code)) ?? null,
    // In the order of the block: the first is its rows.
    by: axes.flatMap((axis) => DIMENSIONS.find((code) => code === axis) ?? []),
  }
}

function askedPeriod({ kind, code, from, to }: Period): AddressedAnalysis['period'] {
  if (kind === 'TERM') return { term: code }
  return kind === 'RANGE' && from !== null && to !== null ? { range: { from, to } } : { code }
}
