import { withEvents } from '../annotations/time-events.ts'
import { useAnnotations } from '../annotations/use-annotations.ts'
import { ChartTable, PeriodBars } from '../charts/index.ts'
import { chartPoint, periodPoint } from '../figures/chart-points.ts'
import { findingOf, worthNaming } from '../figures/finding.ts'
import { type ShownCells, shownCells } from '../figures/shown-cells.ts'
import { isRecorded } from '../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { Grain } from '../generated/graphql.ts'
import type { Messages } from '../i18n/en.ts'
import { useMessages } from '../i18n/locale.tsx'
import { FigureBlock } from './figure-block.tsx'
import { totalPoint, useBlock } from './use-block.ts'

export const periodBlockFragment = graphql(`
  fragment PeriodBlock_kpi on Kpi {
    ...BlockNotes_kpi
    metric {
      code
      label(locale: $locale)
      unit
    }
    series(grain: $grain) {
      axis {
        grain
      }
      ...ShownCells_set
    }
  }
`)

interface PeriodBlockProps {
  readonly kpi: FragmentType<typeof periodBlockFragment>
  /** What is said of figures whose steps are no parts of a whole, such as a median. */
  readonly says?: (set: ShownCells) => PeriodWords
}

export interface PeriodWords {
  readonly title: string
  readonly summary: string
  /** What the last row of the table stands for: "In all". */
  readonly total: string
}

/** One metric over time, with what is not dated beside it. */
export function PeriodBlock({ says, ...props }: PeriodBlockProps) {
  const kpi = readFragment(periodBlockFragment, props.kpi)
  const messages = useMessages()
  const grain = kpi.series.axis.grain ?? 'YEAR'
  const block = useBlock(kpi.metric, grain)
  const { blocks } = messages
  const set = shownCells(kpi.series)
  const annotations = useAnnotations(set.cells.map(({ member }) => member.code))
  const points = set.cells.map((cell) => withEvents(periodPoint(cell, messages), annotations))
  const rest = set.rest.map((cell) => ({
    ...chartPoint(cell, messages),
    shortLabel: blocks.notDatedShort,
  }))
  const { total, ...words } = says?.(set) ?? partsOfWhole(set, kpi.metric.label, grain, messages)
  return (
    <FigureBlock
      {...words}
      scope={block.scope(blocks.byPeriod[grain])}
      asked={block.asked}
      chart={
        <PeriodBars
          {...block.chart(words)}
          points={points}
          notDated={rest[0] ?? null}
          annotations={annotations}
          height={HEIGHT}
        />
      }
      table={
        <ChartTable
          {...block.table(words, blocks.periodColumn)}
          points={points}
          rest={rest}
          total={totalPoint(set, total)}
        />
      }
      kpi={kpi}
      nothing={!isRecorded(set.total)}
    />
  )
}

function partsOfWhole(set: ShownCells, label: string, grain: Grain, { blocks }: Messages): PeriodWords {
  const inAll = blocks.summary(worthNaming(set), set.total.displayWithUnit)
  const hasGaps = set.cells.some(({ figure }) => figure.state === 'NOT_REPORTED')
  return {
    title: blocks.titles.byPeriod(findingOf(set, label), grain),
    summary: hasGaps ? `${inAll} ${blocks.gaps}` : inAll,
    total: blocks.total,
  }
}

/** In px, at least; beside a long list of categories the chart grows with it. */
const HEIGHT = 192
