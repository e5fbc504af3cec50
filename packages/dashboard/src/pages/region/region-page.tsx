import { useAsked } from '../../question/question-provider.tsx'
import { NoRegion } from './no-region.tsx'
import { oneRegion } from './one-region.ts'

/** What the council did in one region, if there is such a region. */
export function RegionPage({ code }: { readonly code: string }) {
  const asked = useAsked()
  if (asked.kind !== 'KNOWN') return <oneRegion.Page />
  const { economicRegions, districts } = asked.frame
  const isKnown = [...economicRegions, ...districts].some((region) => region.code === code)
  return isKnown ? <oneRegion.Page /> : <NoRegion code={code} regions={economicRegions} />
}
