import { calendarDate, displayDate, displayPeriod } from '@council-outcomes/figures'
import { useOverviewAddress } from '../address/overview-address.ts'
import { KpiCards } from '../cards/kpi-cards.tsx'
import { readFragment } from '../generated/fragment-masking.ts'
import type { OverviewQuery } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { AssistanceSection } from '../sections/assistance-section.tsx'
import { MeetingsSection } from '../sections/meetings-section.tsx'
import { ProposalsSection } from '../sections/proposals-section.tsx'
import { RegionsSection } from '../sections/regions-section.tsx'
import { Headline, headlineFragment } from './headline.tsx'
import { headlineFacts, isSilent } from './headline-facts.ts'
import { Nearest } from './nearest.tsx'
import css from './overview.module.css'
import type { FrameCouncil, PeriodSelection } from './selection.ts'

interface OverviewFiguresProps {
  readonly data: OverviewQuery
  readonly council: FrameCouncil
  readonly selection: PeriodSelection
  /** The region that was asked for; null for the whole country. */
  readonly placeName: string | null
}

export function OverviewFigures({ data, council, selection, placeName }: OverviewFiguresProps) {
  const [, setAddress] = useOverviewAddress()
  const messages = useMessages()
  const locale = useLocale()
  const { period } = selection
  const term = council.terms.find(({ key }) => key === period.code)
  const words = { kind: period.kind, label: displayPeriod(period, locale), term: term?.number ?? null }
  const nothing = isSilent(headlineFacts(readFragment(headlineFragment, data.cards)))
  const [proposals] = data.proposals
  const [map] = data.map
  return (
    <>
      <header className={css.opening}>
        <p className={css.council}>{council.name}</p>
        <Headline period={words} place={placeName} kpis={data.cards} />
        {nothing && <Nearest council={council.key} period={period} />}
        <p className={css.asOf}>{messages.headline.asOf(displayDate(calendarDate(council.today), locale))}</p>
      </header>
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
    </>
  )
}
