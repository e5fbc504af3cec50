import { KpiCards } from '../../cards/kpi-cards.tsx'
import type { OverviewQuery } from '../../generated/graphql.ts'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { PlanSection } from '../../targets/plan-section.tsx'
import { AssistanceSection } from './assistance-section.tsx'
import { useMapAddress } from './map-address.ts'
import { MeetingsSection } from './meetings-section.tsx'
import { Opening } from './opening.tsx'
import { ProposalsSection } from './proposals-section.tsx'
import { RegionsSection } from './regions-section.tsx'

/** What came of it, in short: the figures of all pages. */
export function OverviewFigures({ data }: { readonly data: OverviewQuery }) {
  const [, setMap] = useMapAddress()
  const [first] = data.cards
  const [proposals] = data.proposals
  const [map] = data.map
  if (first === undefined) return null
  return (
    <ScopeProvider council={data.council} kpi={first}>
      <Opening kpis={data.cards} />
      <KpiCards kpis={data.cards} />
      <PlanSection plan={data.plan} />
      <MeetingsSection meetings={data.meetings[0]} events={data.events[0]} />
      {map && (
        <RegionsSection
          kpi={map}
          metric={map.metric.code}
          offers={data.cards.map(({ metric }) => metric)}
          onChange={(code) => void setMap({ map: code })}
        />
      )}
      {proposals && <ProposalsSection kpi={proposals} />}
      <AssistanceSection kpis={data.assistance} />
    </ScopeProvider>
  )
}
