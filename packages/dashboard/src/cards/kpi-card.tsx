import { formatNumber, unitName } from '@council-outcomes/figures'
import { useId } from 'react'
import { shownCells } from '../figures/shown-cells.ts'
import { isRecorded, type ShownFigure, shownFigure, shownQualifier } from '../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useScope } from '../scope/scope.ts'
import { TargetLine } from '../targets/target-line.tsx'
import css from './cards.module.css'
import { ComparisonLine } from './comparison-line.tsx'
import { TimeLine } from './time-line.tsx'

export const kpiCardFragment = graphql(`
  fragment KpiCard_kpi on Kpi {
    metric {
      code
      label(locale: $locale)
      unit
    }
    figure {
      unquantified
      ...ShownFigure_figure
    }
    comparison {
      ...ComparisonLine_comparison
    }
    target {
      ...ShownTarget_target
    }
    series(grain: $grain) {
      ...ShownCells_set
    }
  }
`)

/** One figure with its unit, its qualifier and what it is compared with. The whole card opens its records. */
export function KpiCard(props: { readonly kpi: FragmentType<typeof kpiCardFragment> }) {
  const { metric, comparison, series, target, ...kpi } = readFragment(kpiCardFragment, props.kpi)
  const { figure } = useMessages()
  const locale = useLocale()
  const id = useId()
  const { open } = useScope()
  const shown = shownFigure(kpi.figure)
  const recorded = isRecorded(shown)
  const { unquantified } = kpi.figure
  const qualifier = shownQualifier(shown)
  // "Hundreds of events" beside 19 recorded ones: 19 is certain, and not all.
  const worded = unquantified > 0 && qualifier === 'EXACT' ? 'AT_LEAST' : qualifier
  // A share is displayed with its sign already.
  const unit = shown.unit === 'PERCENT' ? [] : [unitOf(shown) ?? unitName(shown.unit, locale)]
  return (
    <article className={`${css.place} ${css.card}`}>
      <h3 className={css.label} id={`${id}-label`}>
        {metric.label}
      </h3>
      <button
        type="button"
        className={css.open}
        id={`${id}-figure`}
        aria-labelledby={`${id}-label ${id}-figure`}
        onClick={() => open({ kind: 'TOTAL', metric: metric.code })}
      >
        {recorded ? (
          <>
            <span className={css.figure} data-long={shown.display.length > SHORT || undefined}>
              {shown.display}
            </span>{' '}
            <span className={css.unit}>{[...unit, figure.qualifiers[worded]].join(' · ')}</span>
          </>
        ) : (
          <span className={css.notRecorded}>
            {shown.state === 'NOT_REPORTED' ? figure.notRecorded : shown.display}
          </span>
        )}
      </button>
      {unquantified > 0 && (
        <p className={css.more}>{figure.unquantified(formatNumber(unquantified, locale))}</p>
      )}
      {recorded && (
        <TimeLine label={metric.label} cells={shownCells(series).cells} inAll={shown.displayWithUnit} />
      )}
      {target && (
        <div className={css.target}>
          <TargetLine target={target} />
        </div>
      )}
      {comparison && <ComparisonLine metric={metric.code} comparison={comparison} />}
    </article>
  )
}

/** The unit in the form that its number wants, "1 event"; null where it stands within the words: "about 300 persons or more". */
function unitOf({ display, displayWithUnit }: ShownFigure): string | null {
  return displayWithUnit.startsWith(`${display} `) ? displayWithUnit.slice(display.length + 1) : null
}

const SHORT = 6
