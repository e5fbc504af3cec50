import type { Annotation } from './annotation-layout.ts'
import { AnnotationMarks, annotationPoint } from './annotation-marks.tsx'
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
  /** What happened meanwhile, in the order of time. */
  readonly annotations?: readonly Annotation[]
  /** In px; 280 unless told. */
  readonly height?: number
}

/** Bars over time, from zero. */
export function PeriodBars({ points, notDated, annotations = [], height = 280, ...chart }: PeriodBarsProps) {
  const all = notDated === null ? points : [...points, notDated]
  const marks = useMarks(markLine(inTime(all, annotations)))
  const axis = valueAxis(all.map((point) => extentTop(barExtent(point.figure))))
  return (
    <ChartFrame {...chart} points={[...all, ...annotations.map(annotationPoint)]} marks={marks}>
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
        annotations={annotations}
      >
        {(geometry) => <Columns {...chart} points={all} marks={marks} geometry={geometry} />}
      </PeriodPlot>
    </ChartFrame>
  )
}

/** The ids of the marks as the arrows go through them: what happened in a period comes right before its bar. */
function inTime(points: readonly ChartPoint[], annotations: readonly Annotation[]): readonly string[] {
  return points.flatMap(({ id }) => [
    ...annotations.filter(({ slot }) => slot === id).map((annotation) => annotation.id),
    id,
  ])
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
      <AnnotationMarks {...geometry.annotations} base={y(0)} marks={marks} />
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
