import { useRoute } from 'wouter'
import { REGION_PATTERN } from '../../address/region-path.ts'
import { RegionPage } from '../region/region-page.tsx'
import { mapPage } from './map-page.ts'

/** One region where the path names one, else all. */
export function RegionsPage() {
  const [, params] = useRoute(REGION_PATTERN)
  return params === null ? <mapPage.Page /> : <RegionPage code={params.code} />
}
