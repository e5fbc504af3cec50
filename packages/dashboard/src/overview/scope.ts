import { createContext, useContext } from 'react'
import type { PanelAddress } from '../address/panel-address.ts'

/** What every block of the page says about itself, and how it opens the records of a figure. */
export interface OverviewScope {
  /** "First term, 20 May 2015 – 30 Jun 2017" */
  readonly period: string
  /** "All regions" */
  readonly place: string
  readonly today: string
  readonly open: (panel: PanelAddress) => void
  readonly opened: PanelAddress | null
}

export const OverviewScopeContext = createContext<OverviewScope | null>(null)

export function useOverviewScope(): OverviewScope {
  const scope = useContext(OverviewScopeContext)
  if (scope === null) throw new Error('A block stands outside of the overview.')
  return scope
}
