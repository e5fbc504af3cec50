import { formatNumber, unitName } from '@council-outcomes/figures'
import type { PanelAxis } from '../address/panel-address.ts'
import type { ChartPoint, ChartProps, ChartTableProps } from '../charts/index.ts'
import type { ShownCells } from '../figures/shown-cells.ts'
import type { MetricCode, Unit } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useScope } from '../scope/scope.ts'
import { blockAnalysis } from './block-analysis.ts'

export interface BlockMetric {
  readonly code: MetricCode
  readonly label: string
  readonly unit: Unit
}

interface BlockWords {
  /** The finding. */
  readonly title: string
  readonly summary: string
}

/** What a block of one metric along one axis, or two, shares with all other blocks. Its marks are cells of the first. */
export function useBlock(metric: BlockMetric, axis: PanelAxis, across?: PanelAxis) {
  const messages = useMessages()
  const locale = useLocale()
  const shown = useScope()
  const { periodName, place, open, opened } = shown
  const unitLabel = unitName(metric.unit, locale)
  const onSelect = ({ id }: ChartPoint) =>
    open(
      id === TOTAL
        ? { kind: 'TOTAL', metric: metric.code }
        : { kind: 'CELL', metric: metric.code, axis, member: id },
    )
  const isOpened = opened?.kind === 'CELL' && opened.metric === metric.code && opened.axis === axis

  const chart = ({ title, summary }: BlockWords): ChartProps => ({
    label: `${metric.label}. ${title}`,
    summary,
    unitLabel,
    formatNumber: (value) => formatNumber(value, locale),
    onSelect,
    selectedId: isOpened ? opened.member : null,
    nothing: messages.figure.notRecorded,
  })
  const table = ({ title }: BlockWords, memberHeading: string): Omit<ChartTableProps, 'points'> => ({
    caption: `${metric.label}. ${title}`,
    headings: {
      label: memberHeading,
      figure: messages.blocks.figureColumn,
      note: messages.blocks.noteColumn,
    },
    onSelect,
  })
  /** The second line of a block: "Meetings held (meetings), by quarter · First term · All regions". */
  const scope = (by: string) => `${metric.label} (${unitLabel}), ${by} · ${periodName} · ${place}`
  const asked = blockAnalysis(metric.code, across === undefined ? [axis] : [axis, across], shown)
  return { chart, table, scope, asked }
}

/** The last row of a table: what the rows and the members apart come to. */
export function totalPoint({ total }: ShownCells, label: string): ChartPoint {
  return { id: TOTAL, label, figure: total, display: total.displayWithUnit }
}

const TOTAL = 'TOTAL'
