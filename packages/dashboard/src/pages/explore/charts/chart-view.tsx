import { formatNumber, unitName } from '@council-outcomes/figures'
import { parsePanelAddress, serializePanelAddress } from '../../../address/panel-address.ts'
import { usePanelAddress } from '../../../address/use-panel-address.ts'
import type { ChartPoint, ChartProps } from '../../../charts/index.ts'
import { useLocale, useMessages } from '../../../i18n/locale.tsx'
import type { View } from '../address/own-address.ts'
import type { Answer, AnswerMetric } from '../answer.ts'
import { answerPoints } from './answer-points.ts'
import { BarsView } from './bars-view.tsx'
import css from './charts.module.css'
import { HeatView } from './heat-view.tsx'
import { LinesView } from './lines-view.tsx'
import { MapView } from './map-view.tsx'

interface ChartViewProps {
  readonly answer: Answer
  readonly view: Exclude<View, 'table'>
}

/** The answer as charts: one for each metric, for units never mix. */
export function ChartView({ answer, view }: ChartViewProps) {
  return answer.metrics.map((metric) => (
    <MetricChart key={metric.code} answer={answer} metric={metric} view={view} />
  ))
}

/** What each shape draws. */
export interface ShapeProps {
  readonly answer: Answer
  readonly metric: AnswerMetric
  readonly points: ReturnType<typeof answerPoints>
  readonly chart: ChartProps
}

const SHAPES = { bars: BarsView, lines: LinesView, heat: HeatView, map: MapView }

function MetricChart({ answer, metric, view }: ChartViewProps & { readonly metric: AnswerMetric }) {
  const messages = useMessages()
  const locale = useLocale()
  const [panel, setPanel] = usePanelAddress()
  const total = metric.total.figure.displayWithUnit
  const Shape = SHAPES[view]
  const open = ({ id }: ChartPoint) => {
    const address = parsePanelAddress(id)
    if (address !== null) void setPanel(address)
  }
  const chart: ChartProps = {
    label: metric.label,
    summary: messages.blocks.summary([], total),
    unitLabel: unitName(metric.unit, locale),
    formatNumber: (value) => formatNumber(value, locale),
    onSelect: open,
    selectedId: panel === null ? null : serializePanelAddress(panel),
    nothing: messages.figure.notRecorded,
  }
  return (
    <article className={css.block}>
      <h2 className={css.title}>{metric.label}</h2>
      <p className={css.total}>{chart.summary}</p>
      <Shape answer={answer} metric={metric} points={answerPoints(answer, metric, messages)} chart={chart} />
    </article>
  )
}
