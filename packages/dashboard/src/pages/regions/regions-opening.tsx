import { useQuestionAddress } from '../../address/question-address.ts'
import controls from '../../controls/controls.module.css'
import { findingOf } from '../../figures/finding.ts'
import { shownCells } from '../../figures/shown-cells.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import { useWhen } from '../../scope/use-when.ts'
import { PageOpening } from '../page-opening.tsx'
import css from '../pages.module.css'
import { useRegionsWords } from './words.ts'

const regionsOpeningFragment = graphql(`
  fragment RegionsOpening_kpi on Kpi {
    metric {
      label(locale: $locale)
    }
    byRegion(level: ECONOMIC_REGION) {
      ...ShownCells_set
    }
  }
`)

/** Where it happened, as far as documents say, and what has no place in one region. */
export function RegionsOpening(props: { readonly kpi: FragmentType<typeof regionsOpeningFragment> }) {
  const { metric, byRegion } = readFragment(regionsOpeningFragment, props.kpi)
  const { answer } = useRegionsWords()
  const { headline } = useMessages()
  const { region } = useScope()
  const [, setAddress] = useQuestionAddress()
  const set = shownCells(byRegion)
  const apart = set.rest.map(({ member, figure }) => `${member.label}: ${figure.displayWithUnit}`)
  return (
    <PageOpening answer={answer(useWhen(), findingOf(set, metric.label), apart)}>
      {region !== null && (
        <p className={css.nearest}>
          <button type="button" className={controls.quiet} onClick={() => void setAddress({ region: null })}>
            {headline.showWholeCountry}
          </button>
        </p>
      )}
    </PageOpening>
  )
}
