import type { Annotation } from './annotation-layout.ts'
import { AnnotationMarks, annotationPoint } from './annotation-marks.tsx'
import { categoryColour } from './category-colour.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { PeriodPlot } from './period-plot.tsx'
import { StackColumns } from './stack-columns.tsx'
import { SideKey, StackKey } from './stack-key.tsx'
import { keyEntries } from './stack-key-entries.ts'
import { stackLevels, stackParts } from './stack-parts.ts'
import styles from './stacked-period-bars.module.css'
import { useMarks } from './use-marks.ts'
import { valueAxis } from './value-axis.ts'

export interface ChartPeriod {
  readonly id: string
  readonly label: string
  readonly shortLabel?: string
  readonly group?: string
  readonly running?: boolean
  /** Of a running period: "so far". */
  readonly note?: string
  /** What happened in it. */
  readonly events?: string
}

export interface ChartSeries {
  /** The code of the category, which decides its colour. */
  readonly code: string
  readonly label: string
  /** One point for each period, in the order of the periods. */
  readonly points: readonly ChartPoint[]
  readonly notDated: ChartPoint | null
}

interface StackedPeriodBarsProps extends ChartProps {
  readonly periods: readonly ChartPeriod[]
  /** From the bottom of the stack up, of one unit that adds: never overlapping counts. */
  readonly series: readonly ChartSeries[]
  readonly notDatedLabel: string
  /** What happened meanwhile, in the order of time. */
  readonly annotations?: readonly Annotation[]
  /** All category codes in their fixed order; the first seven have a colour of their own. */
  readonly categoryOrder: readonly string[]
  /** The name of the colour that categories beyond the seventh share: "other". */
  readonly otherLabel: string
  /** In px; 320 unless told. */
  readonly height?: number
}

/** Bars over time, each divided by category. Beside the bars where there is room, else above them, stands what each colour means. */
export function StackedPeriodBars(props: StackedPeriodBarsProps) {
  const {
    periods,
    series,
    notDatedLabel,
    annotations = [],
    categoryOrder,
    otherLabel,
    height = 320,
    onSelect,
    selectedId,
    ...chart
  } = props
  const apart = series.some((one) => one.notDated !== null)
  const columns = periods.map((_, index) => series.map((one) => one.points[index] ?? null))
  const stacks = apart ? [...columns, series.map((one) => one.notDated)] : columns
  const parts = stacks.map(stackParts)
  const marks = useMarks([
    ...parts.flatMap((stack, column) =>
      stack.map(({ point, series: place }) => ({ id: point.id, row: -place, column })),
    ),
    ...annotations.map(({ id, slot, share }) => ({
      id,
      row: -series.length,
      column: periods.findIndex((period) => period.id === slot) + share,
    })),
  ])
  const points = stacks.flat().filter((point) => point !== null)
  const last = Math.max(
    0,
    parts.findLastIndex((stack) => stack.length > 0),
  )
  const key = keyEntries(series, stackLevels(stacks[last] ?? []), categoryOrder, otherLabel)
  return (
    <ChartFrame {...chart} points={[...points, ...annotations.map(annotationPoint)]} marks={marks}>
      <div className={styles.stack}>
        <StackKey entries={key} />
        <PeriodPlot
          slots={periods.map((period, index) => ({
            id: period.id,
            shortLabel: period.shortLabel ?? period.label,
            group: period.group,
            recorded: (parts[index] ?? []).length > 0,
          }))}
          apart={apart ? { label: notDatedLabel, recorded: (parts.at(-1) ?? []).length > 0 } : null}
          axis={valueAxis(stacks.map((stack) => stackLevels(stack).at(-1)?.to ?? 0))}
          height={height}
          formatNumber={chart.formatNumber}
          sideWords={key.map((entry) => entry.label)}
          annotations={annotations}
        >
          {(geometry) => (
            <>
              <AnnotationMarks {...geometry.annotations} base={geometry.y(0)} marks={marks} />
              <StackColumns
                stacks={parts}
                notes={periods.map((period) => (period.running === true ? (period.note ?? '') : null))}
                colours={series.map((one) => categoryColour(one.code, categoryOrder))}
                marks={marks}
                geometry={geometry}
                selectedId={selectedId ?? null}
                onSelect={onSelect}
              />
              {geometry.layout.sided && (
                <SideKey entries={key} beside={stacks.length - 1} geometry={geometry} />
              )}
            </>
          )}
        </PeriodPlot>
      </div>
    </ChartFrame>
  )
}
