import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type PanelAddress, serializePanelAddress } from '../address/panel-address.ts'
import { usePanelAddress } from '../address/use-panel-address.ts'
import type { FragmentType } from '../generated/fragment-masking.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { pageAddress } from '../presentation/embed-address.ts'
import { usePresentation } from '../presentation/presentation.ts'
import { ScopeContext, type scopeCouncilFragment, type scopeKpiFragment, scopeOf } from './scope.ts'

interface ScopeProviderProps {
  readonly council: FragmentType<typeof scopeCouncilFragment>
  /** Any figure of the page: all are of the same period and place. */
  readonly kpi: FragmentType<typeof scopeKpiFragment>
  readonly children: ReactNode
}

/** Tells all blocks below what their figures are about, and lets them open records. */
export function ScopeProvider({ council, kpi, children }: ScopeProviderProps) {
  const [opened, setPanel] = usePanelAddress()
  const { kind } = usePresentation()
  const [path] = useLocation()
  const search = useSearch()
  const scope = scopeOf(council, kpi, useLocale(), useMessages())
  const open = (panel: PanelAddress) => {
    if (kind !== 'EMBED') return void setPanel(panel)
    // A frame has no room for records: they open on the page that the block is from.
    window.open(pageAddress(path, search, serializePanelAddress(panel)), '_blank', 'noopener')
  }
  return <ScopeContext value={{ ...scope, opened, open }}>{children}</ScopeContext>
}
