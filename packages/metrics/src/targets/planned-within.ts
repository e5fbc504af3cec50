import { bucketOf, contains, GRAINS, type Period, periodBetween } from '@council-outcomes/figures'
import { METRICS } from '../catalogue/catalogue.ts'
import type { MetricCode } from '../metric-code.ts'
import type { Place, RegionTree } from '../reference/region-tree.ts'
import type { CouncilData, TargetData } from '../store/snapshot.ts'

/** A target with the question that its figure answers. */
export interface PlannedTarget {
  readonly target: TargetData
  readonly metric: MetricCode
  readonly period: Period
  /** Code of the region it is set for; null for everywhere. */
  readonly region: string | null
}

interface AskedPlan {
  readonly period: Period
  /** Code of a region; null for anywhere. */
  readonly region: string | null
  /** Null for all. */
  readonly metrics: readonly MetricCode[] | null
}

/**
 * The targets whose days lie in a period and whose place lies in a region: the newest plans first, of
 * one time in the order of the catalogue, the whole before its regions. A region that the division does not have, and a
 * metric that the catalogue does not have, are left out.
 */
export function plannedWithin(
  { period, region, metrics }: AskedPlan,
  { targets, terms }: Pick<CouncilData, 'targets' | 'terms'>,
  regions: RegionTree,
): readonly PlannedTarget[] {
  const asked = region === null ? null : regions.find(region)
  return targets
    .filter((target) => contains(period, target))
    .flatMap((target) => {
      const metric = METRICS.find(({ code }) => code === target.metric)?.code
      const place = placeOf(target, regions)
      if (metric === undefined || place === undefined || metrics?.includes(metric) === false) return []
      if (asked !== null && (place === null || !regions.fit(place, [asked]).inside)) return []
      return [{ target, metric, period: periodOf(target, terms), region: place?.code ?? null }]
    })
    .toSorted(newestFirst)
}

/** Null for everywhere; undefined where the division does not have it. */
function placeOf({ regionId }: TargetData, regions: RegionTree): Place | null | undefined {
  return regionId === null ? null : regions.inForce.find(({ id }) => id === regionId)
}

/** The term, the calendar period or the range that has exactly these days. */
function periodOf({ from, to }: TargetData, terms: CouncilData['terms']): Period {
  const term = terms.find(({ period }) => period.from === from && period.to === to)
  if (term !== undefined) return term.period
  const buckets = GRAINS.map((grain) => bucketOf(from, grain))
  return buckets.find((bucket) => bucket.from === from && bucket.to === to) ?? periodBetween(from, to)
}

function newestFirst(a: PlannedTarget, b: PlannedTarget): number {
  return (
    inOrder(b.target.to, a.target.to) ||
    inOrder(b.target.from, a.target.from) ||
    METRICS.findIndex(({ code }) => code === a.metric) - METRICS.findIndex(({ code }) => code === b.metric) ||
    inOrder(a.region ?? '', b.region ?? '')
  )
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
