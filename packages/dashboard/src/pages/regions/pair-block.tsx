import { FigureBlock } from '../../blocks/figure-block.tsx'
import { useBlock } from '../../blocks/use-block.ts'
import { ChartTable, RankedBars } from '../../charts/index.ts'
import { blockName } from '../../exports/block-name.ts'
import { chartPoint } from '../../figures/chart-points.ts'
import { shownCells } from '../../figures/shown-cells.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { pairFinding } from './pair-finding.ts'
import { useRegionsWords } from './words.ts'

export const pairBlockFragment = graphql(`
  fragment PairBlock_kpi on Kpi {
    ...BlockNotes_kpi
    metric {
      code
      label(locale: $locale)
      unit
    }
    byRegion(level: ECONOMIC_REGION) {
      ...ShownCells_set
    }
  }
`)

interface PairBlockProps {
  readonly kpi: FragmentType<typeof pairBlockFragment>
  /** The two regions, in the order of the address; nothing is drawn where one of them does not exist. */
  readonly codes: readonly [string, string]
}

/** One metric in two regions, in one scale. */
export function PairBlock({ codes, ...props }: PairBlockProps) {
  const kpi = readFragment(pairBlockFragment, props.kpi)
  const messages = useMessages()
  const words = useRegionsWords()
  const block = useBlock(kpi.metric, 'ECONOMIC_REGION')
  const { cells, total } = shownCells(kpi.byRegion)
  const [one, other] = codes.map((code) => cells.find(({ member }) => member.code === code))
  if (one === undefined || other === undefined) return null
  const points = [one, other].map((cell) => chartPoint(cell, messages))
  const finding = pairFinding(one, other, kpi.metric.label)
  const title = words.pairTitle(finding)
  const summary = words.pairSummary(
    points.map(({ label, display }) => `${label}: ${display}`),
    total.displayWithUnit,
  )
  const said = { title, summary }
  return (
    <FigureBlock
      {...said}
      scope={block.scope(messages.blocks.byRegion)}
      asked={block.asked}
      name={`pair.${blockName(block.asked)}`}
      chart={<RankedBars {...block.chart(said)} points={points} />}
      table={<ChartTable {...block.table(said, messages.blocks.regionColumn)} points={points} />}
      kpi={kpi}
      nothing={finding.kind === 'NOTHING'}
    />
  )
}
