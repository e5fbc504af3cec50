import { useOverviewAddress } from '../address/overview-address.ts'
import { KpiCards } from '../cards/kpi-cards.tsx'
import type { OverviewQuery } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { AssistanceSection } from '../sections/assistance-section.tsx'
import { MeetingsSection } from '../sections/meetings-section.tsx'
import { ProposalsSection } from '../sections/proposals-section.tsx'
import { RegionsSection } from '../sections/regions-section.tsx'
import { Opening } from './opening.tsx'
import { OverviewScopeContext, scopeOf } from './scope.ts'

/** Everything that one answer shows, and nothing that it does not. */
export function OverviewFigures({ data }: { readonly data: OverviewQuery }) {
  const [address, setAddress] = useOverviewAddress()
  const messages = useMessages()
  const locale = useLocale()
  const [first] = data.cards
  const [proposals] = data.proposals
  const [map] = data.map
  if (first === undefined) return null
  const scope = {
    ...scopeOf(data.council, first, locale, messages),
    opened: address.panel,
    open: (panel: typeof address.panel) => void setAddress({ panel }),
  }
  return (
    <OverviewScopeContext value={scope}>
      <Opening kpis={data.cards} />
      <KpiCards kpis={data.cards} />
      <MeetingsSection meetings={data.meetings[0]} events={data.events[0]} />
      {map && (
        <RegionsSection
          kpi={map}
          metric={map.metric.code}
          offers={data.cards.map(({ metric }) => metric)}
          onChange={(code) => void setAddress({ map: code })}
        />
      )}
      {proposals && <ProposalsSection kpi={proposals} />}
      <AssistanceSection kpis={data.assistance} />
    </OverviewScopeContext>
  )
}
