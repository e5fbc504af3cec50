import { formatNumber } from '@council-outcomes/figures'
import { useState } from 'react'
import { CategoryBars, ChartTable } from '../charts/index.ts'
import controls from '../controls/controls.module.css'
import { chartPoint } from '../figures/chart-points.ts'
import { bySize, findingOf, worthNaming } from '../figures/finding.ts'
import { shownCells, type shownCellsFragment } from '../figures/shown-cells.ts'
import { isRecorded } from '../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { Dimension } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import type { Finding } from '../i18n/sentence-parts.ts'
import css from './blocks.module.css'
import { FigureBlock } from './figure-block.tsx'
import { totalPoint, useBlock } from './use-block.ts'

const categoryBlockFragment = graphql(`
  fragment CategoryBlock_kpi on Kpi {
    ...BlockNotes_kpi
    metric {
      code
      label(locale: $locale)
      unit
    }
  }
`)

interface CategoryBlockProps {
  readonly kpi: FragmentType<typeof categoryBlockFragment>
  readonly cells: FragmentType<typeof shownCellsFragment>
  readonly dimension: Dimension
  /** "by kind" */
  readonly by: string
  /** The word above the categories of the table; "Kind" unless told. */
  readonly column?: string
  readonly titleOf: (finding: Finding) => string
}

/** One metric by category, the largest first; categories that nobody recorded are left out, and a long list is folded. */
export function CategoryBlock({ cells, dimension, by, column, titleOf, ...props }: CategoryBlockProps) {
  const kpi = readFragment(categoryBlockFragment, props.kpi)
  const messages = useMessages()
  const block = useBlock(kpi.metric, dimension)
  const { blocks } = messages
  const locale = useLocale()
  const [unfolded, setUnfolded] = useState(false)
  const set = shownCells(cells)
  const recorded = set.cells.filter(({ figure }) => figure.state !== 'NOT_REPORTED').toSorted(bySize)
  const points = recorded.map((cell) => chartPoint(cell, messages))
  const rest = set.rest.map((cell) => chartPoint(cell, messages))
  const title = titleOf(findingOf(set, kpi.metric.label))
  const inAll = blocks.summary(worthNaming(set), set.total.displayWithUnit)
  const summary = set.total.qualifier === 'RANGE' ? `${inAll} ${blocks.whyRange}` : inAll
  const words = { title, summary }
  const drawn = unfolded ? points : points.slice(0, LONGEST - 1)
  const folded = points.length > LONGEST
  return (
    <FigureBlock
      {...words}
      scope={block.scope(by)}
      asked={block.asked}
      chart={
        <>
          <CategoryBars {...block.chart(words)} points={folded ? drawn : points} rest={rest} />
          {folded && (
            <button
              type="button"
              className={`${controls.link} ${css.more} screen-only`}
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              {unfolded
                ? blocks.fewerCategories
                : blocks.moreCategories(formatNumber(points.length - drawn.length, locale))}
            </button>
          )}
        </>
      }
      table={
        <ChartTable
          {...block.table(words, column ?? blocks.categoryColumn)}
          points={points}
          rest={rest}
          total={totalPoint(set, blocks.total)}
        />
      }
      kpi={kpi}
      // A zero without categories is told by the title; an empty chart would call it a gap.
      nothing={!isRecorded(set.total) || points.length + rest.length === 0}
    />
  )
}

/** As many bars as stand beside a chart of periods; of more, one gives its place to the words that unfold the rest. */
const LONGEST = 8
