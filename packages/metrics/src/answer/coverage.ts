import { addDays, type Figure, notApplicable, notReported, type Span, zero } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'

/**
 * A figure of which nothing is recorded: NOT_REPORTED, or where the record is declared complete ZERO. A median of
 * nothing is not 0 but NOT_APPLICABLE.
 */
export type Silence = (period: Span, regionCode: string | null) => Figure

export function silenceOf({ council, metric, tree, area }: Plan): Silence {
  const own = council.coverage.filter(({ metric: code }) => code === metric.code)
  const declared = own
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, regionId }) => {
      const places = regionId === null ? null : tree.places.filter(({ id }) => id === regionId)
      return { from, to, covers: coversRegion(places) }
    })
  if (declared.length === 0) return () => notReported(metric.unit)
  return (period, regionCode) => {
    if (!isComplete(period, regionCode)) return notReported(metric.unit)
    return metric.measure.kind === 'MEDIAN' ? notApplicable(metric.unit) : zero(metric.unit)
  }

  /** One declaration may begin where another ends. */
  function isComplete({ from, to }: Span, regionCode: string | null): boolean {
    if (from === null || to === null) return false
    let next = from
    for (const span of declared) {
      if (span.from > next) return false
      if (span.to < next || !span.covers(regionCode)) continue
      if (span.to >= to) return true
      next = addDays(span.to, 1)
    }
    return false
  }

  function coversRegion(places: typeof area): (regionCode: string | null) => boolean {
    if (places === null) return () => true
    const known = new Map<string | null, boolean>()
    return (regionCode) => {
      const found = known.get(regionCode)
      if (found !== undefined) return found
      const asked = regionCode === null ? area : tree.places.filter(({ code }) => code === regionCode)
      const covered = asked?.every((place) => tree.fit(place, places).inside) ?? false
      known.set(regionCode, covered)
      return covered
    }
  }
}
