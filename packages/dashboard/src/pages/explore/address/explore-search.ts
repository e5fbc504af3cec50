import { type AddressedAnalysis, analysisAddress } from '@council-outcomes/figures'
import { KEPT_PARAMETERS } from './own-address.ts'

/** The part of the address behind the path that asks `asked`, shown as the address `search` shows its own question. */
export function exploreSearch(asked: AddressedAnalysis, search: string): string {
  const shown = new URLSearchParams(search)
  const kept = new URLSearchParams(
    KEPT_PARAMETERS.flatMap((key) => {
      const value = shown.get(key)
      return value === null ? [] : [[key, value]]
    }),
  )
  const question = analysisAddress(asked)
  return kept.size === 0 ? question : `${question}&${kept}`
}
