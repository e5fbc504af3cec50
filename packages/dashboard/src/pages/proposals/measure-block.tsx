import { withEvents } from '../../annotations/time-events.ts'
import { useAnnotations } from '../../annotations/use-annotations.ts'
import { FigureBlock } from '../../blocks/figure-block.tsx'
import { totalPoint, useBlock } from '../../blocks/use-block.ts'
import { ChartTable, PeriodBars } from '../../charts/index.ts'
import { chartPoint, periodPoint } from '../../figures/chart-points.ts'
import { worthNaming } from '../../figures/finding.ts'
import { shownCells } from '../../figures/shown-cells.ts'
import { isRecorded, type ShownFigure } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { useProposalsWords } from './words.ts'

const measureBlockFragment = graphql(`
  fragment MeasureBlock_kpi on Kpi {
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

/** What a title says of one measure. */
interface MeasureWords {
  readonly found: (figure: string) => string
  /** There was nothing that it could be measured on. */
  readonly notApplicable: string
  readonly notRecorded: string
}

interface MeasureBlockProps {
  readonly kpi: FragmentType<typeof measureBlockFragment>
  readonly says: MeasureWords
}

/** A median or a share over time. Its bars do not add up, so no step is called a part of the whole. */
export function MeasureBlock({ says, ...props }: MeasureBlockProps) {
  const kpi = readFragment(measureBlockFragment, props.kpi)
  const messages = useMessages()
  const { blocks } = messages
  const { highest, gaps, wholePeriod } = useProposalsWords()
  const grain = kpi.series.axis.grain ?? 'YEAR'
  const block = useBlock(kpi.metric, grain)
  const set = shownCells(kpi.series)
  const annotations = useAnnotations(set.cells.map(({ member }) => member.code))
  const points = set.cells.map((cell) => withEvents(periodPoint(cell, messages), annotations))
  const rest = set.rest.map((cell) => ({ ...chartPoint(cell, messages), shortLabel: blocks.notDatedShort }))
  const hasGaps = set.cells.some(({ figure }) => !isRecorded(figure))
  const inAll = highest(worthNaming(set), set.total.displayWithUnit)
  const words = { title: titleOf(set.total, says), summary: hasGaps ? `${inAll} ${gaps}` : inAll }
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
          total={totalPoint(set, wholePeriod)}
        />
      }
      kpi={kpi}
      nothing={!isRecorded(set.total)}
    />
  )
}

/** In px, as the other charts over time. */
const HEIGHT = 192

function titleOf(total: ShownFigure, says: MeasureWords): string {
  if (isRecorded(total)) return says.found(total.displayWithUnit)
  return total.state === 'NOT_APPLICABLE' ? says.notApplicable : says.notRecorded
}
