import { displayPeriod } from '@council-outcomes/figures'
import { isRecorded } from '../figures/shown-figure.ts'
import { shownPeriod } from '../figures/shown-period.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { MetricCode, Verdict } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { unbroken } from '../i18n/unbroken.ts'
import css from './cards.module.css'
import { ComparisonDoubt } from './comparison-doubt.tsx'

export const comparisonLineFragment = graphql(`
  fragment ComparisonLine_comparison on KpiComparison {
    verdict
    current {
      ...ShownPeriod_period
    }
    compared {
      ...ShownPeriod_period
    }
    currentFigure {
      state
      display(locale: $locale)
    }
    figure {
      state
      display(locale: $locale)
    }
    ...ComparisonDoubt_comparison
  }
`)

interface ComparisonLineProps {
  readonly metric: MetricCode
  readonly comparison: FragmentType<typeof comparisonLineFragment>
}

/** What changed: the verdict in a word, from what to what, over which days. Two gaps are nothing to compare. */
export function ComparisonLine({ metric, ...props }: ComparisonLineProps) {
  const comparison = readFragment(comparisonLineFragment, props.comparison)
  const { verdict, current, compared, currentFigure, figure } = comparison
  const messages = useMessages()
  const locale = useLocale()
  if (!isRecorded(currentFigure) && !isRecorded(figure)) return null
  return (
    <div className={css.comparison}>
      <p>
        <strong>
          <span aria-hidden="true">{SIGNS[verdict]} </span>
          {messages.figure.verdicts[verdict]}
        </strong>{' '}
        {unbroken(
          messages.figure.comparison({
            current: currentFigure.display,
            currentDays: displayPeriod(shownPeriod(current), locale),
            earlier: figure.display,
            earlierDays: displayPeriod(shownPeriod(compared), locale),
          }),
        )}
      </p>
      <ComparisonDoubt metric={metric} comparison={comparison} />
    </div>
  )
}

const SIGNS: Readonly<Record<Verdict, string>> = { UP: '↑', DOWN: '↓', EQUAL: '=', CANNOT_TELL: '?' }
