import { useId } from 'react'
import { BarChart, CartesianGrid, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { AnnotationLayout } from './annotation-layout.ts'
import { LANE } from './annotation-marks.tsx'
import { Hatch } from './hatch.tsx'
import { type AxisLabels, LABEL_SIZE } from './label-fit.ts'
import { PeriodAxis } from './period-axis.tsx'
import type { PeriodLayout } from './period-layout.ts'
import type { PeriodPlotProps } from './period-plot.tsx'
import type { Box } from './tip-place.ts'

/** Room above the bars for their words and for open ends. */
const HEADROOM = 44
const AXIS_LINE = 20

interface PeriodDrawingProps
  extends Pick<PeriodPlotProps, 'slots' | 'apart' | 'axis' | 'formatNumber' | 'children'> {
  readonly size: { readonly width: number; readonly height: number }
  readonly layout: PeriodLayout
  readonly words: AxisLabels
  readonly annotations: AnnotationLayout
}

/** The plot at a given size: Recharts keeps the scales, the number axis and the grid, the children draw the marks. */
export function PeriodDrawing({
  size,
  slots,
  apart,
  axis,
  formatNumber,
  layout,
  words,
  annotations,
  children,
}: PeriodDrawingProps) {
  const rows = apart === null ? words.rows : 2
  return (
    // Recharts' own keyboard layer would add a second tab stop and a role of its own; the marks bring theirs.
    <BarChart
      {...size}
      data={slots}
      accessibilityLayer={false}
      margin={{ top: HEADROOM + annotations.lanes * LANE, right: layout.right, bottom: 0, left: 0 }}
    >
      {axis.ticks.length > 0 && (
        <CartesianGrid vertical={false} horizontalValues={axis.ticks.slice(1)} stroke="var(--line)" />
      )}
      <XAxis
        dataKey="id"
        scale="band"
        tick={false}
        axisLine={false}
        height={rows * AXIS_LINE + 6}
        padding={{ right: apartRoom(layout) }}
      />
      <YAxis
        domain={[0, axis.top]}
        // Without a graphical item of Recharts' own, a fixed domain counts only so.
        allowDataOverflow
        ticks={axis.ticks}
        tickFormatter={formatNumber}
        width={layout.axisWidth}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={{ fill: 'var(--ink-faint)', fontSize: LABEL_SIZE }}
      />
      <PlotBody slots={slots} apart={apart} layout={layout} words={words} annotations={annotations}>
        {children}
      </PlotBody>
    </BarChart>
  )
}

function apartRoom({ apart }: PeriodLayout): number {
  return apart === null ? 0 : apart.gap + apart.width
}

interface PlotBodyProps extends Pick<PeriodPlotProps, 'slots' | 'apart' | 'children'> {
  readonly words: AxisLabels
  readonly layout: PeriodLayout
  readonly annotations: AnnotationLayout
}

function PlotBody({ slots, apart, layout, words, annotations, children }: PlotBodyProps) {
  const hatchId = useId()
  const area = usePlotArea()
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (area === undefined || yScale === undefined) return null
  const column = (index: number): Box => {
    const slot = slots[index]
    const box = { y: area.y, height: area.height }
    if (slot !== undefined)
      return { ...box, x: xScale?.(slot.id, { position: 'start' }) ?? area.x, width: layout.slotWidth }
    return {
      ...box,
      x: area.x + layout.slotWidth * slots.length + (layout.apart?.gap ?? 0),
      width: layout.apart?.width ?? 0,
    }
  }
  const y = (value: number) => yScale(value) ?? area.y + area.height
  const geometry = { layout, column, y, hatchId, annotations }
  return (
    <>
      <Hatch id={hatchId} />
      {children(geometry)}
      <PeriodAxis slots={slots} words={words} apart={apart} geometry={geometry} />
    </>
  )
}
