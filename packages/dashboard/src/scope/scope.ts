import { displayPeriod, type Locale, type Period } from '@council-outcomes/figures'
import { createContext, useContext } from 'react'
import type { PanelAddress } from '../address/panel-address.ts'
import { shownPeriod } from '../figures/shown-period.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { Scope_CouncilFragment } from '../generated/graphql.ts'
import type { Messages } from '../i18n/en.ts'

export const scopeCouncilFragment = graphql(`
  fragment Scope_council on Council {
    id
    key
    name(locale: $locale)
    synthetic
    today
    ...TimeEvents_council
    terms {
      id
      key
      number
      name(locale: $locale)
    }
  }
`)

export const scopeKpiFragment = graphql(`
  fragment Scope_kpi on Kpi {
    period {
      ...ShownPeriod_period
    }
    region {
      id
      code
      name(locale: $locale)
    }
  }
`)

/**
 * What the figures on the screen are about. It comes with them, not from the address: while the next picture is
 * fetched, or when that fails, the address is ahead of what is shown.
 */
export interface Scope {
  readonly council: Scope_CouncilFragment
  readonly period: Period
  readonly term: Scope_CouncilFragment['terms'][number] | null
  /** "First term, 20 May 2015 – 30 Jun 2017" */
  readonly periodName: string
  /** The region that was asked for; null for the whole country. */
  readonly region: string | null
  readonly regionCode: string | null
  /** "All regions" */
  readonly place: string
}

export function scopeOf(
  council: FragmentType<typeof scopeCouncilFragment>,
  kpi: FragmentType<typeof scopeKpiFragment>,
  locale: Locale,
  { filters }: Messages,
): Scope {
  const about = readFragment(scopeCouncilFragment, council)
  const { period, region } = readFragment(scopeKpiFragment, kpi)
  const shown = shownPeriod(period)
  const days = displayPeriod(shown, locale)
  const term = about.terms.find(({ key }) => key === shown.code) ?? null
  return {
    council: about,
    period: shown,
    term,
    periodName: term === null ? days : `${term.name}, ${days}`,
    region: region?.name ?? null,
    regionCode: region?.code ?? null,
    place: region?.name ?? filters.wholeCountry,
  }
}

export interface ScopeOfPage extends Scope {
  /** Opens the records of a figure. */
  readonly open: (panel: PanelAddress) => void
  readonly opened: PanelAddress | null
}

export const ScopeContext = createContext<ScopeOfPage | null>(null)

export function useScope(): ScopeOfPage {
  const scope = useContext(ScopeContext)
  if (scope === null) throw new Error('A block stands outside of a page of figures.')
  return scope
}
