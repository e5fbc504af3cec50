import { grainOf } from '../address/grain-of.ts'
import { type ComparisonChoice, useOverviewAddress } from '../address/overview-address.ts'
import { periodInput } from '../address/resolve-choice.ts'
import { periodName } from '../filters/period-name.ts'
import type { ComparisonMode, FrameQuery } from '../generated/graphql.ts'
import { dataOf, useSteadyQuery } from '../graph/use-steady-query.ts'
import { useGraphLocale, useLocale, useMessages } from '../i18n/locale.tsx'
import { RecordPanel } from '../records/record-panel.tsx'
import { Failed } from '../states/failed.tsx'
import { Waiting } from '../states/waiting.tsx'
import css from './overview.module.css'
import { OverviewFigures } from './overview-figures.tsx'
import { OverviewFilters } from './overview-filters.tsx'
import { overviewQuery } from './overview-query.ts'
import type { FrameCouncil, PeriodSelection } from './selection.ts'

interface OverviewProps {
  readonly frame: FrameQuery
  readonly council: FrameCouncil
  readonly selection: PeriodSelection
}

/** One council in one period: the filters, the figures, and the records of the figure that is open. */
export function Overview({ frame, council, selection }: OverviewProps) {
  const [address] = useOverviewAddress()
  const messages = useMessages()
  const locale = useLocale()
  const question = {
    council: council.key,
    period: periodInput(selection.choice),
    region: address.region,
    locale: useGraphLocale(),
  }
  const picture = useSteadyQuery(overviewQuery, {
    ...question,
    compare: COMPARE[address.compare],
    grain: grainOf(selection.period),
    map: address.map,
  })
  const data = dataOf(picture)
  const places = frame.economicRegions.map(({ code, name }) => ({ code, label: name }))
  const asked = periodName(selection.choice, selection.period, council, locale, messages)
  const isStale = picture.kind === 'FULL' && picture.stale
  return (
    <>
      <OverviewFilters frame={frame} council={council} selection={selection} periodName={asked} />
      <main className={css.main} id="figures">
        {selection.unknown !== null && (
          <p className={css.notice} role="status">
            {messages.filters.unknownPeriod(selection.unknown, asked)}
          </p>
        )}
        {picture.kind === 'FAILED' && (
          <Failed failure={picture.failure} keptFrom={picture.last?.from ?? null} onRetry={picture.retry} />
        )}
        {picture.kind === 'WAITING' && <Waiting />}
        {data !== null && (
          <div className={css.picture} aria-busy={isStale} data-stale={isStale || undefined}>
            <OverviewFigures data={data} />
          </div>
        )}
      </main>
      <RecordPanel question={question} places={places} />
    </>
  )
}

const COMPARE: Readonly<Record<ComparisonChoice, ComparisonMode | null>> = {
  none: null,
  previous: 'PREVIOUS_SAME_ELAPSED',
  'previous-full': 'PREVIOUS_FULL',
  'last-year': 'SAME_PERIOD_LAST_YEAR',
}
