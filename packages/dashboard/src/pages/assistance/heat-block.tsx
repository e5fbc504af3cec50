import { FigureBlock } from '../../blocks/figure-block.tsx'
import { HeatPicture } from '../../blocks/heat-picture.tsx'
import { useBlock } from '../../blocks/use-block.ts'
import { type ChartPoint, ChartTable, type HeatLine } from '../../charts/index.ts'
import { analysisGrid, type analysisGridFragment, type GridLine } from '../../figures/analysis-grid.ts'
import { chartPoint } from '../../figures/chart-points.ts'
import { bySize, findingOf, worthNaming } from '../../figures/finding.ts'
import type { ShownCell } from '../../figures/shown-cells.ts'
import { isRecorded, shownFigure } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { Dimension } from '../../generated/graphql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { heatCells, largestFirst } from './heat-cells.ts'
import { panelCell, usePanelCells } from './panel-cell.ts'
import { useAssistanceWords } from './words.ts'

const heatBlockFragment = graphql(`
  fragment HeatBlock_kpi on Kpi {
    ...BlockNotes_kpi
    metric {
      code
      label(locale: $locale)
      unit
    }
    figure {
      ...ShownFigure_figure
    }
  }
`)

interface HeatBlockProps {
  readonly kpi: FragmentType<typeof heatBlockFragment>
  /** By type of help, then by group. */
  readonly analysis: FragmentType<typeof analysisGridFragment>
}

/** One figure by type of help and group of people; as a table, all that is recorded from the largest down. */
export function HeatBlock({ analysis, ...props }: HeatBlockProps) {
  const kpi = readFragment(heatBlockFragment, props.kpi)
  const { code: metric, label } = kpi.metric
  const messages = useMessages()
  const { blocks } = messages
  const words = useAssistanceWords()
  const block = useBlock(kpi.metric, 'ASSISTANCE_TYPE', 'BENEFICIARY_GROUP')
  const panels = usePanelCells()
  const total = shownFigure(kpi.figure)
  const grid = largestFirst(analysisGrid(analysis, metric, useLocale()))
  const crossed = heatCells(grid, metric, words.helpFor)
  const finding = findingOf({ ...crossed, total }, label)
  const title =
    finding.kind === 'NOTHING' || finding.kind === 'NONE'
      ? blocks.titles.byCategory(finding, 'HELP')
      : words.heatTitle(finding)
  const rest = grid.columns.filter(({ placed }) => !placed)
  const inAll = blocks.summary(worthNaming({ cells: crossed.cells, rest }), total.displayWithUnit)
  const hasGaps = grid.cells.flat().some(({ state }) => state === 'NOT_REPORTED')
  const summary = hasGaps ? `${inAll} ${blocks.gaps}` : inAll
  const point = (cell: ShownCell): ChartPoint => ({
    ...chartPoint(cell, messages),
    ...(cell.figure.state === 'SUPPRESSED' ? { displayShort: words.hidden } : {}),
  })
  const lineOf =
    (axis: Dimension) =>
    ({ member, figure, placed }: GridLine): HeatLine => ({
      id: member.code,
      label: member.label,
      apart: !placed,
      total: point(panelCell({ kind: 'CELL', metric, axis, member: member.code }, member.label, figure)),
    })
  const whole = point(panelCell({ kind: 'TOTAL', metric }, blocks.total, total))
  const listed = [...crossed.cells, ...crossed.rest].filter(({ figure }) => figure.state !== 'NOT_REPORTED')
  return (
    <FigureBlock
      title={title}
      summary={summary}
      scope={block.scope(words.byTypeAndGroup)}
      asked={block.asked}
      chart={
        <HeatPicture
          {...block.chart({ title, summary })}
          {...panels}
          headings={{ rows: words.typeColumn, total: blocks.total }}
          columns={grid.columns.map(lineOf('BENEFICIARY_GROUP'))}
          rows={crossed.rows.map(({ line, cells }) => ({
            ...lineOf('ASSISTANCE_TYPE')(line),
            cells: cells.map(point),
          }))}
          total={whole}
        />
      }
      table={
        <ChartTable
          {...block.table({ title, summary }, words.helpColumn)}
          onSelect={panels.onSelect}
          points={listed.toSorted(bySize).map(point)}
          total={whole}
        />
      }
      kpi={kpi}
      nothing={!isRecorded(total) || grid.rows.length === 0}
    />
  )
}
