import { keptSearch } from './question-address.ts'

/** Where each region has a page of its own. */
export const REGION_PATTERN = '/regions/:code'

/**
 * The address of the page of one region; null leads to the map of all. The path names the region, so that what is
 * taken along names none.
 */
export function regionPath(code: string | null, search: string): string {
  const kept = new URLSearchParams(keptSearch(search))
  kept.delete('region')
  const path = code === null ? '/regions' : `/regions/${code}`
  return kept.size === 0 ? path : `${path}?${kept}`
}
