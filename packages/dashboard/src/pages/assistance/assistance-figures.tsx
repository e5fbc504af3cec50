import { PeriodBlock } from '../../blocks/period-block.tsx'
import { KpiCards } from '../../cards/kpi-cards.tsx'
import { isRecorded } from '../../figures/shown-figure.ts'
import type { AssistanceQuery } from '../../generated/graphql.ts'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { PlanSection } from '../../targets/plan-section.tsx'
import { AssistanceOpening } from './assistance-opening.tsx'
import { HeatBlock } from './heat-block.tsx'
import { RegionSection } from './region-section.tsx'
import { useServicesSentence } from './services-sentence.ts'
import { TrendBlock } from './trend-block.tsx'
import { TypeBlock } from './type-block.tsx'
import { useAssistanceWords } from './words.ts'

/** Who was helped, and how? */
export function AssistanceFigures({ data }: { readonly data: AssistanceQuery }) {
  const words = useAssistanceWords()
  const [first] = data.cards
  const [services] = data.services
  const [map] = data.map
  const persons = data.helped.find(({ metric }) => metric.code === 'PERSONS_ASSISTED')
  const recorded = data.helped.filter(({ figure }) => isRecorded(figure))
  const sentence = useServicesSentence(services, persons)
  if (first === undefined) return null
  return (
    <ScopeProvider council={data.council} kpi={first}>
      <AssistanceOpening kpis={data.helped} />
      <KpiCards kpis={data.cards} />
      <PlanSection plan={data.plan} />
      <Section title={words.how} intro={sentence ?? words.countedApart}>
        <BlockRow>
          {data.helped.map((kpi) => (
            <TypeBlock key={kpi.id} kpi={kpi} />
          ))}
        </BlockRow>
      </Section>
      {recorded.length > 0 && (
        <Section title={words.forWhom}>
          {recorded.map((kpi) => (
            <BlockRow key={kpi.id}>
              <HeatBlock kpi={kpi} analysis={data.byTypeAndGroup} />
            </BlockRow>
          ))}
        </Section>
      )}
      <Section title={words.when}>
        {services && (
          <BlockRow>
            <TrendBlock
              kpi={services}
              analysis={data.byPeriodAndType}
              types={data.assistanceTypes.map(({ code }) => code)}
            />
          </BlockRow>
        )}
        <BlockRow>
          {recorded.map((kpi) => (
            <PeriodBlock key={kpi.id} kpi={kpi} />
          ))}
        </BlockRow>
      </Section>
      {map && (
        <RegionSection kpi={map} metric={map.metric.code} offers={data.cards.map(({ metric }) => metric)} />
      )}
    </ScopeProvider>
  )
}
