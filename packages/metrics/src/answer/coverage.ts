import { contains, type Figure, notApplicable, notReported, type Span, zero } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'

/**
 * A figure of which nothing is recorded: NOT_REPORTED, or where the record is declared complete ZERO. A median of
 * nothing is not 0 but NOT_APPLICABLE.
 */
export type Silence = (period: Span, regionCode: string | null) => Figure

export function silenceOf({ council, metric, tree, area }: Plan): Silence {
  const declared = council.coverage.flatMap(({ metric: code, from, to, regionId }) => {
    if (code !== metric.code) return []
    const places = regionId === null ? null : tree.places.filter(({ id }) => id === regionId)
    return [{ span: { from, to }, covers: coversRegion(places) }]
  })
  if (declared.length === 0) return () => notReported(metric.unit)
  return (period, regionCode) => {
    const isComplete = declared.some(({ span, covers }) => contains(span, period) && covers(regionCode))
    if (!isComplete) return notReported(metric.unit)
    return metric.measure.kind === 'MEDIAN' ? notApplicable(metric.unit) : zero(metric.unit)
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
