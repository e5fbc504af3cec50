import { ChartTable, RankedBars, TileMap } from '../charts/index.ts'
import { chartPoint } from '../figures/chart-points.ts'
import { bySize, findingOf, worthNaming } from '../figures/finding.ts'
import { shownCells } from '../figures/shown-cells.ts'
import { isRecorded } from '../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useMessages } from '../i18n/locale.tsx'
import { FigureBlock } from './figure-block.tsx'
import { mapTiles } from './map-tiles.ts'
import { totalPoint, useBlock } from './use-block.ts'

export const regionBlockFragment = graphql(`
  fragment RegionBlock_kpi on Kpi {
    ...BlockNotes_kpi
    metric {
      code
      label(locale: $locale)
      unit
    }
    byRegion(level: ECONOMIC_REGION) {
      ...ShownCells_set
      cells {
        member {
          code
          region {
            id
            tile {
              row
              column
            }
          }
        }
      }
    }
  }
`)

/** One metric by economic region: a map of tiles, a ranking, and what has no place in one region beside it. */
export function RegionBlock(props: { readonly kpi: FragmentType<typeof regionBlockFragment> }) {
  const kpi = readFragment(regionBlockFragment, props.kpi)
  const messages = useMessages()
  const block = useBlock(kpi.metric, 'ECONOMIC_REGION')
  const { blocks } = messages
  const set = shownCells(kpi.byRegion)
  const rest = set.rest.map((cell) => chartPoint(cell, messages))
  const ranked = set.cells.toSorted(bySize).map((cell) => chartPoint(cell, messages))
  const tiles = mapTiles(set.cells, kpi.byRegion.cells, messages)
  const besideTheMap = ranked.filter(({ id }) => !tiles.some(({ point }) => point.id === id))
  const recorded = ranked.filter(({ figure }) => figure.state !== 'NOT_REPORTED')
  const title = blocks.titles.byRegion(findingOf(set, kpi.metric.label))
  const summary = blocks.summary(worthNaming(set), set.total.displayWithUnit)
  const words = { title, summary }
  const chart = block.chart(words)
  return (
    <FigureBlock
      {...words}
      scope={block.scope(blocks.byRegion)}
      asked={block.asked}
      chart={<TileMap {...chart} tiles={tiles} rest={[...besideTheMap, ...rest]} />}
      beside={{
        picture: <RankedBars {...chart} points={recorded} rest={rest} />,
        taller: recorded.length > AS_TALL_AS_THE_MAP,
      }}
      table={
        <ChartTable
          {...block.table(words, blocks.regionColumn)}
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

/** In rows of the ranking. */
const AS_TALL_AS_THE_MAP = 9
