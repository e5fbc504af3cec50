import { FigureBlock } from '../../blocks/figure-block.tsx'
import { totalPoint, useBlock } from '../../blocks/use-block.ts'
import { ChartTable, RankedBars } from '../../charts/index.ts'
import { chartPoint } from '../../figures/chart-points.ts'
import { bySize, findingOf, worthNaming } from '../../figures/finding.ts'
import { shownCells } from '../../figures/shown-cells.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { useRegionWords } from './words.ts'

export const districtBlockFragment = graphql(`
  fragment DistrictBlock_kpi on Kpi {
    ...BlockNotes_kpi
    metric {
      code
      label(locale: $locale)
      unit
    }
    byRegion(level: DISTRICT) {
      ...ShownCells_set
      cells {
        member {
          region {
            id
            code
            name(locale: $locale)
          }
        }
      }
    }
  }
`)

/** One metric by city and district, the largest first, and what names no single one of them. */
export function DistrictBlock(props: { readonly kpi: FragmentType<typeof districtBlockFragment> }) {
  const kpi = readFragment(districtBlockFragment, props.kpi)
  const messages = useMessages()
  const words = useRegionWords()
  const block = useBlock(kpi.metric, 'DISTRICT')
  const { blocks } = messages
  const set = shownCells(kpi.byRegion)
  const rest = set.rest.map((cell) => chartPoint(cell, messages))
  const ranked = set.cells.toSorted(bySize).map((cell) => chartPoint(cell, messages))
  const recorded = ranked.filter(({ figure }) => figure.state !== 'NOT_REPORTED')
  const title = blocks.titles.byRegion(findingOf(set, kpi.metric.label))
  const summary = blocks.summary(worthNaming(set), set.total.displayWithUnit)
  const said = { title, summary }
  return (
    <FigureBlock
      {...said}
      scope={block.scope(words.byDistrict)}
      asked={block.asked}
      chart={<RankedBars {...block.chart(said)} points={recorded} rest={rest} />}
      table={
        <ChartTable
          {...block.table(said, words.districtColumn)}
          points={ranked}
          rest={rest}
          total={totalPoint(set, blocks.total)}
        />
      }
      kpi={kpi}
      nothing={!isRecorded(set.total)}
    />
  )
}
