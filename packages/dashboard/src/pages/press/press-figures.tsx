import { PeriodBlock } from '../../blocks/period-block.tsx'
import { KpiCards } from '../../cards/kpi-cards.tsx'
import { isRecorded } from '../../figures/shown-figure.ts'
import { readFragment } from '../../generated/fragment-masking.ts'
import type { PressQuery } from '../../generated/graphql.ts'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { AgreementList } from './agreement-list.tsx'
import { jointEventsFragment } from './joint-events.ts'
import { OutletBlock } from './outlet-block.tsx'
import { PartnerList } from './partner-list.tsx'
import { partnersOf } from './partners-of.ts'
import { PressList } from './press-list.tsx'
import { PressOpening } from './press-opening.tsx'
import { ProjectList } from './project-list.tsx'
import { usePressWords } from './words.ts'

/** Who wrote about the council, and who worked along? */
export function PressFigures({ data }: { readonly data: PressQuery }) {
  const words = usePressWords()
  const [first] = data.cards
  const [publications] = data.publications
  const events = readFragment(jointEventsFragment, data.events)
  const partners = partnersOf(events.nodes, data.council.organization?.id ?? null)
  if (first === undefined) return null
  return (
    <ScopeProvider council={data.council} kpi={first}>
      <PressOpening kpis={data.cards} partners={partners} />
      <KpiCards kpis={data.cards} />
      <Section title={words.wrote}>
        {publications && (
          <BlockRow>
            <OutletBlock kpi={publications} />
            {isRecorded(publications.figure) && <PeriodBlock kpi={publications} />}
          </BlockRow>
        )}
      </Section>
      <PressList published={data.pressItems} />
      <PartnerList partners={partners} events={events} />
      <AgreementList signed={data.agreements} />
      <ProjectList ran={data.projects} />
    </ScopeProvider>
  )
}
