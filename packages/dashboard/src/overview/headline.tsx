import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useMessages } from '../i18n/locale.tsx'
import type { PeriodWords } from '../i18n/sentence-parts.ts'
import { headlineFacts, isSilent } from './headline-facts.ts'
import css from './overview.module.css'

export const headlineFragment = graphql(`
  fragment Headline_kpi on Kpi {
    metric {
      code
    }
    figure {
      state
      displayWithUnit(locale: $locale)
    }
  }
`)

interface HeadlineProps {
  readonly period: PeriodWords
  /** The region that was asked for; null for the whole country. */
  readonly place: string | null
  readonly kpis: readonly FragmentType<typeof headlineFragment>[]
}

/** The answer in one sentence; what nobody recorded is left out of it. */
export function Headline({ period, place, kpis }: HeadlineProps) {
  const { headline } = useMessages()
  const facts = headlineFacts(readFragment(headlineFragment, kpis))
  return (
    <h1 className={css.headline}>
      {isSilent(facts) ? headline.nothing(period, place) : headline.sentence(period, place, facts)}
    </h1>
  )
}
