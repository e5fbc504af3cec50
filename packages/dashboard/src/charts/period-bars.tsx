import { BarColumn } from './bar-column.tsx'
import { barExtent, extentTop } from './bar-extent.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { columnWords } from './column-words.ts'
import { ColumnWords } from './column-words-text.tsx'
import { markLine } from './mark-navigation.ts'
import { PeriodPlot, type PlotGeometry } from './period-plot.tsx'
import { SvgMark } from './svg-mark.tsx'
import { type Marks, useMarks } from './use-marks.ts'
import { valueAxis } from './value-axis.ts'

interface PeriodBarsProps extends ChartProps {
  /** One point for each period, in order. A period without a figure stays an empty place. */
  readonly points: readonly ChartPoint[]
  /** What no period can be given to; drawn apart, in the same scale. */
  readonly notDated: ChartPoint | null
  /** In px; 280 unless told. */
  readonly height?: number
}

/** Bars over time, from zero. */
export function PeriodBars({ points, notDated, height = 280, ...chart }: PeriodBarsProps) {
  const all = notDated === null ? points : [...points, notDated]
  const marks = useMarks(markLine(all.map((point) => point.id)))
  const axis = valueAxis(all.map((point) => extentTop(barExtent(point.figure))))
  return (
    <ChartFrame {...chart} points={all} marks={marks}>
      <PeriodPlot
        slots={points.map((point) => ({
          id: point.id,
          shortLabel: point.shortLabel ?? point.label,
          group: point.group,
          recorded: barExtent(point.figure).kind !== 'gap',
        }))}
        apart={
          notDated && {
            label: notDated.shortLabel ?? notDated.label,
            recorded: barExtent(notDated.figure).kind !== 'gap',
          }
        }
        axis={axis}
        height={height}
        formatNumber={chart.formatNumber}
      >
        {(geometry) => <Columns {...chart} points={all} marks={marks} geometry={geometry} />}
      </PeriodPlot>
    </ChartFrame>
  )
}

interface ColumnsProps extends Pick<ChartProps, 'onSelect' | 'selectedId'> {
  readonly points: readonly ChartPoint[]
  readonly marks: Marks
  readonly geometry: PlotGeometry
}

function Columns({ points, marks, geometry, onSelect, selectedId }: ColumnsProps) {
  const { column, y, layout, hatchId } = geometry
  return (
    <>
      {points.map((point, index) => {
        const hit = column(index)
        return (
          <SvgMark
            key={point.id}
            point={point}
            hit={hit}
            binding={marks.bind(point.id)}
            selected={point.id === selectedId}
            onSelect={onSelect}
          >
            <BarColumn
              extent={barExtent(point.figure)}
              x={hit.x + (hit.width - layout.barWidth) / 2}
              width={layout.barWidth}
              y={y}
              running={point.running === true}
              selected={point.id === selectedId}
              hatchId={hatchId}
            />
          </SvgMark>
        )
      })}
      <ColumnWords words={columnWords(points, geometry)} />
    </>
  )
}
