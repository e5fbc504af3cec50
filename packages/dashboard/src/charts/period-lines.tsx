import { barExtent, extentTop, figureLevel } from './bar-extent.ts'
import { categoryColour, OTHER_COLOUR } from './category-colour.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { LineSeries } from './line-series.tsx'
import styles from './period-lines.module.css'
import { PeriodPlot } from './period-plot.tsx'
import { SideKey, StackKey } from './stack-key.tsx'
import { keyEntries } from './stack-key-entries.ts'
import type { ChartPeriod, ChartSeries } from './stacked-period-bars.tsx'
import { useMarks } from './use-marks.ts'
import { valueAxis } from './value-axis.ts'

interface PeriodLinesProps extends ChartProps {
  readonly periods: readonly ChartPeriod[]
  /** Of one unit. A single one has no name of its own. */
  readonly series: readonly ChartSeries[]
  readonly notDatedLabel: string
  /** All category codes in their fixed order; the first seven have a colour of their own. */
  readonly categoryOrder: readonly string[]
  /** The name of the colour that categories beyond the seventh share: "other". */
  readonly otherLabel: string
  /** In px; 320 unless told. */
  readonly height?: number
}

/** Lines over time from zero, each broken where nothing is known. What has no date stands apart, without a line. */
export function PeriodLines(props: PeriodLinesProps) {
  const { periods, series, notDatedLabel, categoryOrder, otherLabel, height = 320 } = props
  const { onSelect, selectedId = null, ...chart } = props
  const isOne = series.length === 1
  const hasApart = series.some(({ notDated }) => notDated !== null)
  const lines = series.map(({ points, notDated }) => (hasApart ? [...points, notDated] : points))
  const points = lines.flat().filter((point) => point !== null)
  const marks = useMarks(
    lines.flatMap((line, row) =>
      line.flatMap((point, column) => (point === null ? [] : [{ id: point.id, row: -row, column }])),
    ),
  )
  const isRecorded = (column: number) =>
    lines.some((line) => line[column] && barExtent(line[column].figure).kind !== 'gap')
  const colourOf = ({ code }: ChartSeries) => (isOne ? 'var(--bar)' : categoryColour(code, categoryOrder))
  const isOther = (one: ChartSeries) => colourOf(one) === OTHER_COLOUR
  // What is drawn later lies above.
  const otherFirst = series.toSorted((a, b) => Number(isOther(b)) - Number(isOther(a)))
  const levels = lines.map((line) => {
    const level = line.map((point) => point && figureLevel(point.figure)).findLast((one) => one !== null) ?? 0
    return { from: level, to: level }
  })
  const key = isOne ? [] : keyEntries(series, levels, categoryOrder, otherLabel)
  return (
    <ChartFrame {...chart} points={points} marks={marks}>
      <div className={styles.lines}>
        {key.length > 0 && <StackKey entries={key} />}
        <PeriodPlot
          slots={periods.map((period, index) => ({
            id: period.id,
            shortLabel: period.shortLabel ?? period.label,
            group: period.group,
            recorded: isRecorded(index),
          }))}
          apart={hasApart ? { label: notDatedLabel, recorded: isRecorded(periods.length) } : null}
          axis={valueAxis(points.map(({ figure }) => extentTop(barExtent(figure))))}
          height={height}
          formatNumber={chart.formatNumber}
          sideWords={key.map(({ label }) => label)}
        >
          {(geometry) => (
            <>
              {otherFirst.map((one) => (
                <LineSeries
                  key={one.code}
                  points={lines[series.indexOf(one)] ?? []}
                  dated={periods.length}
                  colour={colourOf(one)}
                  fine={isOther(one)}
                  marks={marks}
                  geometry={geometry}
                  selectedId={selectedId}
                  onSelect={onSelect}
                />
              ))}
              {geometry.layout.sided && (
                <SideKey entries={bySide(key)} beside={Math.max(0, lastSlot(lines))} geometry={geometry} />
              )}
            </>
          )}
        </PeriodPlot>
      </div>
    </ChartFrame>
  )
}

/** From the lowest line to the highest, as the key beside them stands. */
function bySide<Entry extends { readonly level: number }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.level - b.level)
}

function lastSlot(lines: readonly (readonly (ChartPoint | null)[])[]): number {
  return Math.max(0, ...lines.map(({ length }) => length)) - 1
}
