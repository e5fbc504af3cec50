import { useSyncExternalStore } from 'react'

/** Whether the window is as narrow as a phone: what styles alone cannot lay out anew is then another picture. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onTurn, isNarrow, () => false)
}

/** The same width as in the styles. */
const NARROW = '(max-width: 40rem)'

function isNarrow(): boolean {
  return matchMedia(NARROW).matches
}

function onTurn(tell: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}
