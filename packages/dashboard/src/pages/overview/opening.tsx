import { displayPeriod } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import { PageOpening } from '../page-opening.tsx'
import { headlineFacts, isSilent } from './headline-facts.ts'
import { Nearest } from './nearest.tsx'

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

/** The answer in one sentence; what nobody recorded is left out of it. */
export function Opening(props: { readonly kpis: readonly FragmentType<typeof openingFragment>[] }) {
  const { headline } = useMessages()
  const locale = useLocale()
  const { council, period, term, region } = useScope()
  const facts = headlineFacts(readFragment(openingFragment, props.kpis))
  const words = { kind: period.kind, label: displayPeriod(period, locale), term: term?.number ?? null }
  if (!isSilent(facts)) return <PageOpening answer={headline.sentence(words, region, facts)} />
  return (
    <PageOpening answer={headline.nothing(words, region)}>
      <Nearest council={council.key} period={period} />
    </PageOpening>
  )
}
