import { FigureBlock } from '../../blocks/figure-block.tsx'
import { totalPoint, useBlock } from '../../blocks/use-block.ts'
import { CategoryBars, ChartTable } from '../../charts/index.ts'
import { chartPoint } from '../../figures/chart-points.ts'
import { amount, findingOf, worthNaming } from '../../figures/finding.ts'
import { shownCells } from '../../figures/shown-cells.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { pipelineOf } from './pipeline.ts'
import { useProposalsWords } from './words.ts'

const pipelineBlockFragment = graphql(`
  fragment PipelineBlock_kpi on Kpi {
    ...BlockNotes_kpi
    metric {
      code
      label(locale: $locale)
      unit
    }
    breakdown(by: PROPOSAL_STATUS) {
      ...ShownCells_set
    }
  }
`)

/** Where the proposals stand: every step of their way in its order, and apart from them what nobody knows. */
export function PipelineBlock(props: { readonly kpi: FragmentType<typeof pipelineBlockFragment> }) {
  const kpi = readFragment(pipelineBlockFragment, props.kpi)
  const messages = useMessages()
  const { blocks } = messages
  const { statusColumn } = useProposalsWords()
  const block = useBlock(kpi.metric, 'PROPOSAL_STATUS')
  const set = pipelineOf(shownCells(kpi.breakdown))
  // Where no step is known, there is nothing that the unknown could stand apart from.
  const [steps, apart] = set.cells.length === 0 ? [set.rest, []] : [set.cells, set.rest]
  const points = steps.map((cell) => chartPoint(cell, messages))
  const rest = apart.map((cell) => chartPoint(cell, messages))
  const finding = findingOf(set, kpi.metric.label)
  const title =
    finding.kind === 'UNPLACED'
      ? blocks.titles.outcomeUnknown(amount(set.total))
      : blocks.titles.byCategory(finding, 'STATUS')
  const words = { title, summary: blocks.summary(worthNaming(set), set.total.displayWithUnit) }
  return (
    <FigureBlock
      {...words}
      scope={block.scope(blocks.byStatus)}
      asked={block.asked}
      chart={<CategoryBars {...block.chart(words)} points={points} rest={rest} />}
      table={
        <ChartTable
          {...block.table(words, statusColumn)}
          points={points}
          rest={rest}
          total={totalPoint(set, blocks.total)}
        />
      }
      kpi={kpi}
      nothing={set.total.state !== 'REPORTED'}
    />
  )
}
