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
import { OverviewScopeContext } from './scope.ts'
import type { FrameCouncil, PeriodSelection } from './selection.ts'

interface OverviewProps {
  readonly frame: FrameQuery
  readonly council: FrameCouncil
  readonly selection: PeriodSelection
}

/** One council in one period: the filters, the figures, and the records of the figure that is open. */
export function Overview({ frame, council, selection }: OverviewProps) {
  const [address, setAddress] = useOverviewAddress()
  const messages = useMessages()
  const locale = useLocale()
  const graphLocale = useGraphLocale()
  const question = {
    council: council.key,
    period: periodInput(selection.choice),
    region: address.region,
    locale: graphLocale,
  }
  const picture = useSteadyQuery(overviewQuery, {
    ...question,
    compare: COMPARE[address.compare],
    grain: grainOf(selection.period),
    map: address.map,
  })
  const data = dataOf(picture)
  const region = [...frame.economicRegions, ...frame.districts].find(({ code }) => code === address.region)
  const scope = {
    period: periodName(selection.choice, selection.period, council, locale, messages),
    place: region?.name ?? address.region ?? messages.filters.wholeCountry,
    today: council.today,
    opened: address.panel,
    open: (panel: typeof address.panel) => void setAddress({ panel }),
  }
  return (
    <OverviewScopeContext value={scope}>
      <OverviewFilters frame={frame} council={council} selection={selection} />
      <main className={css.main} id="figures">
        {council.synthetic && <p className={css.synthetic}>{messages.site.synthetic}</p>}
        {selection.unknown !== null && (
          <p className={css.notice} role="status">
            {messages.filters.unknownPeriod(selection.unknown, scope.period)}
          </p>
        )}
        {picture.kind === 'FAILED' && (
          <Failed failure={picture.failure} keptFrom={picture.last?.from ?? null} onRetry={picture.retry} />
        )}
        {picture.kind === 'WAITING' && <Waiting />}
        {data !== null && (
          <div
            className={css.picture}
            aria-busy={picture.kind === 'FULL' && picture.stale}
            data-stale={(picture.kind === 'FULL' && picture.stale) || undefined}
          >
            <OverviewFigures
              data={data}
              council={council}
              selection={selection}
              placeName={region?.name ?? address.region}
            />
          </div>
        )}
      </main>
      <RecordPanel question={question} />
    </OverviewScopeContext>
  )
}

const COMPARE: Readonly<Record<ComparisonChoice, ComparisonMode | null>> = {
  none: null,
  previous: 'PREVIOUS_SAME_ELAPSED',
  'previous-full': 'PREVIOUS_FULL',
  'last-year': 'SAME_PERIOD_LAST_YEAR',
}
