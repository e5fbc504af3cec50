import { PeriodBlock } from '../../blocks/period-block.tsx'
import { KpiCards } from '../../cards/kpi-cards.tsx'
import { isRecorded } from '../../figures/shown-figure.ts'
import type { RegionQuery } from '../../generated/graphql.ts'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { MeetingList } from '../meetings/meeting-list.tsx'
import { DistrictSection } from './district-section.tsx'
import { RegionFacts } from './region-facts.tsx'
import { RegionOpening } from './region-opening.tsx'
import { useRegionWords } from './words.ts'

/** What did the council do there? */
export function RegionFigures({ data }: { readonly data: RegionQuery }) {
  const words = useRegionWords()
  const [first] = data.cards
  if (first === undefined) return null
  const [events, ...others] = data.closer
  const shown = [...(events ? [events] : []), ...others.filter(({ figure }) => isRecorded(figure))]
  return (
    <ScopeProvider council={data.council} kpi={first}>
      <RegionOpening kpis={data.cards} ever={data.ever}>
        {first.region && <RegionFacts region={first.region} />}
      </RegionOpening>
      <KpiCards kpis={data.cards} />
      <Section title={words.overTime}>
        <BlockRow>
          {shown.map((kpi) => (
            <PeriodBlock key={kpi.metric.code} kpi={kpi} />
          ))}
        </BlockRow>
      </Section>
      {events && isRecorded(events.figure) && <MeetingList held={data.held} />}
      <DistrictSection kpis={shown} />
    </ScopeProvider>
  )
}
