import { useOverviewAddress } from '../address/overview-address.ts'
import { dataOf, useSteadyQuery } from '../graph/use-steady-query.ts'
import { SiteHeader } from '../header/site-header.tsx'
import { useGraphLocale } from '../i18n/locale.tsx'
import { Failed } from '../states/failed.tsx'
import { NoCouncil } from '../states/no-council.tsx'
import { Waiting } from '../states/waiting.tsx'
import { frameQuery } from './frame-query.ts'
import css from './overview.module.css'
import { Overview } from './overview.tsx'
import { reportedTermQuery } from './reported-term-query.ts'
import { councilOf, periodSelection } from './selection.ts'

export function OverviewPage() {
  return (
    <>
      <SiteHeader />
      <OverviewOfAddress />
    </>
  )
}

/** Finds out which council and period the address means, and shows them. */
function OverviewOfAddress() {
  const [address, setAddress] = useOverviewAddress()
  const frame = useSteadyQuery(frameQuery, { locale: useGraphLocale() })
  const data = dataOf(frame)
  const council = councilOf(address.council, data?.councils ?? [])
  const asksTerm = council !== null && address.period === null
  const reported = useSteadyQuery(reportedTermQuery, asksTerm ? { council: council.key } : null)

  if (frame.kind === 'FAILED' && data === null) {
    return (
      <main className={css.main}>
        <Failed failure={frame.failure} keptFrom={null} onRetry={frame.retry} />
      </main>
    )
  }
  if (data === null || (asksTerm && reported.kind === 'WAITING')) {
    return (
      <main className={css.main}>
        <Waiting />
      </main>
    )
  }
  if (council === null) {
    return (
      <main className={css.main}>
        <NoCouncil
          asked={address.council}
          councils={data.councils}
          onChoose={(key) => void setAddress({ council: key })}
        />
      </main>
    )
  }
  const totals = dataOf(reported)?.reportedTotals.nodes ?? []
  const reportedTerm = totals.find(({ term }) => term !== null)?.term?.key ?? null
  return (
    <Overview
      frame={data}
      council={council}
      selection={periodSelection(address.period, council, reportedTerm)}
    />
  )
}
