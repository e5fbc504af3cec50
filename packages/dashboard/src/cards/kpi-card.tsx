import { formatNumber, unitName } from '@council-outcomes/figures'
import { useId } from 'react'
import { Button } from 'react-aria-components'
import { Sparkline } from '../charts/index.ts'
import { periodPoint } from '../figures/chart-points.ts'
import { worthNaming } from '../figures/finding.ts'
import { type ShownCells, shownCells } from '../figures/shown-cells.ts'
import { isRecorded, shownFigure, shownQualifier } from '../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useOverviewScope } from '../overview/scope.ts'
import css from './cards.module.css'
import { ComparisonLine } from './comparison-line.tsx'

export const kpiCardFragment = graphql(`
  fragment KpiCard_kpi on Kpi {
    metric {
      code
      label(locale: $locale)
      unit
    }
    figure {
      ...ShownFigure_figure
    }
    comparison {
      ...ComparisonLine_comparison
    }
    series(grain: $grain) {
      ...ShownCells_set
    }
  }
`)

/** One figure with its unit, its qualifier and what it is compared with. The whole card opens its records. */
export function KpiCard(props: { readonly kpi: FragmentType<typeof kpiCardFragment> }) {
  const { metric, comparison, series, ...kpi } = readFragment(kpiCardFragment, props.kpi)
  const messages = useMessages()
  const locale = useLocale()
  const id = useId()
  const { open } = useOverviewScope()
  const shown = shownFigure(kpi.figure)
  const set = shownCells(series)
  const { figure } = messages
  const recorded = isRecorded(shown)
  return (
    <article className={css.card}>
      <h3 className={css.label} id={`${id}-label`}>
        {metric.label}
      </h3>
      <Button
        className={css.open}
        id={`${id}-figure`}
        aria-labelledby={`${id}-label ${id}-figure`}
        onPress={() => open({ kind: 'TOTAL', metric: metric.code })}
      >
        {recorded ? (
          <>
            <span className={css.figure} data-long={shown.display.length > SHORT || undefined}>
              {shown.display}
            </span>
            <span className={css.unit}>
              {unitName(shown.unit, locale)} · {figure.qualifiers[shownQualifier(shown)]}
            </span>
          </>
        ) : (
          <span className={css.notRecorded}>{figure.notRecorded}</span>
        )}
      </Button>
      {shown.unquantified > 0 && (
        <p className={css.more}>{figure.unquantified(formatNumber(shown.unquantified, locale))}</p>
      )}
      {hasLine(set) && (
        <Sparkline
          points={set.cells.map((cell) => periodPoint(cell, messages))}
          summary={`${metric.label}. ${messages.blocks.summary(worthNaming(set), set.total.displayWithUnit)}`}
        />
      )}
      {comparison && <ComparisonLine comparison={comparison} />}
    </article>
  )
}

const SHORT = 6

/** A line wants two points that somebody counted. */
function hasLine({ cells }: ShownCells): boolean {
  return cells.filter((cell) => isRecorded(cell.figure)).length > 1
}
