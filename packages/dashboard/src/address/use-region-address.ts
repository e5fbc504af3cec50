import { useLocation, useRoute, useSearch } from 'wouter'
import { useQuestionAddress } from './question-address.ts'
import { REGION_PATTERN, regionPath } from './region-path.ts'

/** The region that the figures are narrowed to, from the path or from the question behind it; null for all. */
export function useRegionAddress() {
  const [{ region }, setAddress] = useQuestionAddress()
  const [isRegionPage, params] = useRoute(REGION_PATTERN)
  const [, navigate] = useLocation()
  const search = useSearch()
  /** On the page of a region, another region is another page. */
  const chooseRegion = (code: string | null) => {
    if (isRegionPage) navigate(regionPath(code, search))
    else void setAddress({ region: code })
  }
  return { region: params?.code ?? region, chooseRegion }
}
