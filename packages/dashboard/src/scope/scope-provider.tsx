import type { ReactNode } from 'react'
import { usePanelAddress } from '../address/use-panel-address.ts'
import type { FragmentType } from '../generated/fragment-masking.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
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
  const scope = scopeOf(council, kpi, useLocale(), useMessages())
  return (
    <ScopeContext value={{ ...scope, opened, open: (panel) => void setPanel(panel) }}>
      {children}
    </ScopeContext>
  )
}
