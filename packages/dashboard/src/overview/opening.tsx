import { calendarDate, displayDate, displayPeriod } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { headlineFacts, isSilent } from './headline-facts.ts'
import { Nearest } from './nearest.tsx'
import css from './overview.module.css'
import { useOverviewScope } from './scope.ts'

export const openingFragment = graphql(`
  fragment Opening_kpi on Kpi {
    metric {
      code
    }
    figure {
      state
      displayWithUnit(locale: $locale)
    }
  }
`)

/** Who, and the answer in one sentence; what nobody recorded is left out of it. */
export function Opening(props: { readonly kpis: readonly FragmentType<typeof openingFragment>[] }) {
  const { site, headline } = useMessages()
  const locale = useLocale()
  const { council, period, term, region } = useOverviewScope()
  const facts = headlineFacts(readFragment(openingFragment, props.kpis))
  const words = { kind: period.kind, label: displayPeriod(period, locale), term: term?.number ?? null }
  const silent = isSilent(facts)
  return (
    <header className={css.opening}>
      {council.synthetic && <p className={css.synthetic}>{site.synthetic}</p>}
      <p className={css.council}>{council.name}</p>
      <h1 className={css.headline}>
        {silent ? headline.nothing(words, region) : headline.sentence(words, region, facts)}
      </h1>
      {silent && <Nearest council={council.key} period={period} />}
      <p className={css.asOf}>{headline.asOf(displayDate(calendarDate(council.today), locale))}</p>
    </header>
  )
}
