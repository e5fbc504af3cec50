import { displayPeriod } from '@council-outcomes/figures'
import type { ReactNode } from 'react'
import { useQuestionAddress } from '../../address/question-address.ts'
import controls from '../../controls/controls.module.css'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { MetricCode, RegionOpening_KpiFragment } from '../../generated/graphql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import type { HeadlineFacts } from '../../i18n/sentence-parts.ts'
import { useTitleAbout } from '../../navigation/page-title.ts'
import { useScope } from '../../scope/scope.ts'
import { PageOpening } from '../page-opening.tsx'
import css from '../pages.module.css'
import { useRegionWords } from './words.ts'

const regionOpeningFragment = graphql(`
  fragment RegionOpening_kpi on Kpi {
    metric {
      code
    }
    figure {
      state
      displayWithUnit(locale: $locale)
    }
  }
`)

type OpeningKpis = readonly FragmentType<typeof regionOpeningFragment>[]

interface RegionOpeningProps {
  readonly kpis: OpeningKpis
  /** The same figures over all the time on record. */
  readonly ever: OpeningKpis
  /** What the region is. */
  readonly children: ReactNode
}

/** What the council did there, in one sentence; where nothing is recorded, what there is in other years. */
export function RegionOpening({ children, ...props }: RegionOpeningProps) {
  const facts = factsOf(readFragment(regionOpeningFragment, props.kpis))
  const ever = recordedOf(factsOf(readFragment(regionOpeningFragment, props.ever)))
  const { headline, filters } = useMessages()
  const words = useRegionWords()
  const [, setAddress] = useQuestionAddress()
  const { period, term, region } = useScope()
  useTitleAbout(region)
  const when = { kind: period.kind, label: displayPeriod(period, useLocale()), term: term?.number ?? null }
  if (recordedOf(facts).length > 0) {
    return <PageOpening answer={headline.sentence(when, region, facts)}>{children}</PageOpening>
  }
  const showEverything = () => void setAddress({ period: { kind: 'RELATIVE', keyword: 'ALL' } })
  return (
    <PageOpening answer={headline.nothing(when, region)}>
      <div className={css.nearest}>
        <p>{ever.length === 0 ? headline.nowhere : words.ever(ever)}</p>
        {ever.length > 0 && (
          <button type="button" className={controls.quiet} onClick={showEverything}>
            {filters.keywords.ALL}
          </button>
        )}
      </div>
      {children}
    </PageOpening>
  )
}

function factsOf(kpis: readonly RegionOpening_KpiFragment[]): HeadlineFacts {
  const fact = (code: MetricCode) => {
    const figure = kpis.find(({ metric }) => metric.code === code)?.figure
    return figure !== undefined && isRecorded(figure) ? figure.displayWithUnit : null
  }
  return {
    meetings: fact('EVENTS_HELD'),
    proposals: fact('PROPOSALS_MADE'),
    families: fact('FAMILIES_ASSISTED'),
    persons: fact('PERSONS_ASSISTED'),
  }
}

function recordedOf({ meetings, proposals, families, persons }: HeadlineFacts): readonly string[] {
  return [meetings, proposals, families, persons].filter((fact) => fact !== null)
}
