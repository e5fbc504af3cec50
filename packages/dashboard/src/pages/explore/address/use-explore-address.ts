import type { AddressedAnalysis } from '@council-outcomes/figures'
import { useLocation, useSearch } from 'wouter'
import { exploreSearch } from './explore-search.ts'
import { readExploreAddress } from './read-explore-address.ts'

/** The question in the address; each one that is asked is a step that the browser's back button takes back. */
export function useExploreAddress(council: string) {
  const search = useSearch()
  const [, navigate] = useLocation()
  const goTo = (next: string) => navigate(`/explore?${next}`)
  return {
    address: readExploreAddress(search, council),
    goTo,
    ask: (asked: AddressedAnalysis) => goTo(exploreSearch(asked, search)),
  }
}
