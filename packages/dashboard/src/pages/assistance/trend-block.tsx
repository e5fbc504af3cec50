import { withEvents } from '../../annotations/time-events.ts'
import { useAnnotations } from '../../annotations/use-annotations.ts'
import { FigureBlock } from '../../blocks/figure-block.tsx'
import { useBlock } from '../../blocks/use-block.ts'
import { type ChartSeries, SeriesTable, StackedPeriodBars } from '../../charts/index.ts'
import { analysisGrid, type analysisGridFragment, type GridLine } from '../../figures/analysis-grid.ts'
import { chartPoint, periodPoint } from '../../figures/chart-points.ts'
import { findingOf, worthNaming } from '../../figures/finding.ts'
import { isRecorded, shownFigure } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { panelCell, usePanelCells } from './panel-cell.ts'
import { useAssistanceWords } from './words.ts'

const trendBlockFragment = graphql(`
  fragment TrendBlock_kpi on Kpi {
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

interface TrendBlockProps {
  /** Of a metric that adds up across types. */
  readonly kpi: FragmentType<typeof trendBlockFragment>
  /** By steps of time, then by type of help. */
  readonly analysis: FragmentType<typeof analysisGridFragment>
  /** The codes of all types in their fixed order, which decides their colours. */
  readonly types: readonly string[]
}

/** One figure over time, each step divided by type of help. */
export function TrendBlock({ analysis, types, ...props }: TrendBlockProps) {
  const kpi = readFragment(trendBlockFragment, props.kpi)
  const { code: metric, label } = kpi.metric
  const messages = useMessages()
  const { blocks } = messages
  const words = useAssistanceWords()
  const panels = usePanelCells()
  const total = shownFigure(kpi.figure)
  const grid = analysisGrid(analysis, metric, useLocale())
  const grain = grid.grain ?? 'YEAR'
  const block = useBlock(kpi.metric, grain, 'ASSISTANCE_TYPE')
  const steps = grid.rows.filter(({ placed }) => placed)
  const rest = grid.rows.filter(({ placed }) => !placed)
  const annotations = useAnnotations(steps.map(({ member }) => member.code))
  const set = { cells: steps, rest, total }
  const title = blocks.titles.byPeriod(findingOf(set, label), grain)
  const inAll = blocks.summary(worthNaming({ cells: grid.columns, rest }), total.displayWithUnit)
  const hasGaps = steps.some(({ figure }) => figure.state === 'NOT_REPORTED')
  const summary = hasGaps ? `${inAll} ${blocks.gaps}` : inAll
  const pointAt = (step: GridLine, type: GridLine) => {
    const figure = grid.cells[grid.rows.indexOf(step)]?.[grid.columns.indexOf(type)]
    if (figure === undefined) return []
    const across = [{ axis: 'ASSISTANCE_TYPE', member: type.member.code }] as const
    const address = { kind: 'CELL', metric, axis: grain, member: step.member.code, across } as const
    const cell = panelCell(address, `${step.member.label}, ${type.member.label}`, figure)
    return [chartPoint({ ...cell, member: { ...cell.member, period: step.member.period } }, messages)]
  }
  const series = grid.columns.map(
    (type): ChartSeries => ({
      code: type.member.code,
      label: type.member.label,
      points: steps.flatMap((step) => pointAt(step, type)),
      notDated: rest.flatMap((step) => pointAt(step, type))[0] ?? null,
    }),
  )
  const shared = {
    periods: steps.map((step) => withEvents(periodPoint(step, messages), annotations)),
    series,
    onSelect: panels.onSelect,
  }
  return (
    <FigureBlock
      title={title}
      summary={summary}
      scope={block.scope(`${blocks.byPeriod[grain]}, ${blocks.byType}`)}
      asked={block.asked}
      chart={
        <StackedPeriodBars
          {...block.chart({ title, summary })}
          {...shared}
          selectedId={panels.selectedId}
          notDatedLabel={blocks.notDatedShort}
          annotations={annotations}
          categoryOrder={types}
          otherLabel={words.otherTypes}
        />
      }
      table={
        <SeriesTable
          {...shared}
          caption={`${label}. ${title}`}
          periodHeading={blocks.periodColumn}
          notDatedLabel={rest[0]?.member.label ?? blocks.notDatedShort}
        />
      }
      kpi={kpi}
      nothing={!isRecorded(total) || grid.columns.length === 0}
    />
  )
}
