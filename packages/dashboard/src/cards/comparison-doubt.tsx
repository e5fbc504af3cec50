import { formatNumber, type Period, parsePeriodChoice } from '@council-outcomes/figures'
import controls from '../controls/controls.module.css'
import { shownPeriod } from '../figures/shown-period.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { MetricCode } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useScope } from '../scope/scope.ts'
import css from './cards.module.css'

export const comparisonDoubtFragment = graphql(`
  fragment ComparisonDoubt_comparison on KpiComparison {
    doubt
    current {
      ...ShownPeriod_period
    }
    compared {
      ...ShownPeriod_period
    }
    currentFigure {
      state
    }
    figure {
      state
    }
    currentStraddling {
      count
    }
    straddling {
      count
    }
  }
`)

interface ComparisonDoubtProps {
  readonly metric: MetricCode
  readonly comparison: FragmentType<typeof comparisonDoubtFragment>
}

/** Why nobody can tell, and the records that make it so. A figure that is missing speaks for itself. */
export function ComparisonDoubt({ metric, comparison }: ComparisonDoubtProps) {
  const { doubt, ...told } = readFragment(comparisonDoubtFragment, comparison)
  const { figure } = useMessages()
  if (doubt === null) return null
  if (doubt === 'STILL_RUNS' || doubt === 'NOT_EXACT') return <p>{figure.doubts[doubt]}</p>
  // Beside a gap only what would fill it matters.
  const matters = ({ state }: { readonly state: string }) =>
    doubt === 'PARTLY_FITTING' || state === 'NOT_REPORTED'
  return (
    <>
      {matters(told.currentFigure) && (
        <Partly
          metric={metric}
          period={shownPeriod(told.current)}
          count={told.currentStraddling.count}
          words={figure.couldChange}
        />
      )}
      {matters(told.figure) && (
        <Partly
          metric={metric}
          period={shownPeriod(told.compared)}
          count={told.straddling.count}
          words={figure.couldChangeEarlier}
        />
      )}
    </>
  )
}

interface PartlyProps {
  readonly metric: MetricCode
  readonly period: Period
  readonly count: number
  readonly words: (count: number, shown: string) => string
}

/** Opens the records that only partly fit the days. */
function Partly({ metric, period, count, words }: PartlyProps) {
  const locale = useLocale()
  const { open, period: ofThePage } = useScope()
  if (count === 0) return null
  const ofOtherDays = period.code === ofThePage.code ? {} : { period: choiceOf(period) }
  return (
    <p>
      <button
        type="button"
        className={`${controls.link} ${css.partly}`}
        onClick={() => open({ kind: 'STRADDLING', metric, ...ofOtherDays })}
      >
        {words(count, formatNumber(count, locale))}
      </button>
    </p>
  )
}

function choiceOf({ kind, code }: Period) {
  return kind === 'TERM' ? ({ kind, term: code } as const) : parsePeriodChoice(code)
}
