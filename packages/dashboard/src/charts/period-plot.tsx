import { lazy, type ReactNode, Suspense } from 'react'
import { type Annotation, type AnnotationLayout, annotationLayout } from './annotation-layout.ts'
import { AnnotationList } from './annotation-list.tsx'
import { LANE } from './annotation-marks.tsx'
import { axisLabels } from './label-fit.ts'
import { type PeriodLayout, periodLayout } from './period-layout.ts'
import styles from './period-plot.module.css'
import type { Box } from './tip-place.ts'
import { useElementSize } from './use-element-size.ts'
import type { ValueAxis } from './value-axis.ts'

export interface PeriodSlot {
  readonly id: string
  readonly shortLabel: string
  readonly group: string | undefined
  /** Whether anything is known of the period; the baseline is broken where nothing is. */
  readonly recorded: boolean
}

export interface PlotGeometry {
  readonly layout: PeriodLayout
  /** The column of the slot with this place, in px; the place after the last is what has no date. */
  readonly column: (index: number) => Box
  readonly y: (value: number) => number
  readonly hatchId: string
  readonly annotations: AnnotationLayout
}

export interface PeriodPlotProps {
  readonly slots: readonly PeriodSlot[]
  readonly apart: { readonly label: string; readonly recorded: boolean } | null
  readonly axis: ValueAxis
  /** In px, at least: where its frame is higher, the plot fills it. */
  readonly height: number
  readonly formatNumber: (value: number) => string
  /** Words to keep room for beside the last bar. */
  readonly sideWords?: readonly string[]
  /** In the order of time. */
  readonly annotations?: readonly Annotation[]
  readonly children: (geometry: PlotGeometry) => ReactNode
}

/** Bars over time. Their room and what is noted below it are kept from the first layout on; what draws is fetched when it is needed, and printing waits for it. */
export function PeriodPlot({
  slots,
  apart,
  axis,
  height,
  formatNumber,
  sideWords = [],
  annotations = [],
  children,
}: PeriodPlotProps) {
  const { ref, isNear, ...size } = useElementSize<HTMLDivElement>()
  const isMeasured = size.width > 0
  const layout = periodLayout({
    width: size.width,
    slots: slots.length,
    apart: apart !== null,
    tickLabels: axis.ticks.map(formatNumber),
    sideWords,
  })
  const words = axisLabels(slots, layout.slotWidth)
  const noted = annotationLayout(annotationsAt(annotations, slots, layout), {
    left: 0,
    right: size.width,
  })
  return (
    <>
      <div
        ref={ref}
        className={styles.plot}
        data-annotated={annotations.length > 0 || undefined}
        style={{ minHeight: height + noted.lanes * LANE }}
        aria-busy={!isMeasured || !isNear}
      >
        {isMeasured && isNear && (
          <div className={styles.drawing}>
            <Suspense fallback={<span aria-busy="true" />}>
              <PeriodDrawing
                {...{ size, slots, apart, axis, formatNumber, layout, words }}
                annotations={noted}
              >
                {children}
              </PeriodDrawing>
            </Suspense>
          </div>
        )}
      </div>
      {isMeasured && <AnnotationList {...noted} />}
    </>
  )
}

/** Only those that lie in a period of the chart. */
function annotationsAt(
  annotations: readonly Annotation[],
  slots: readonly PeriodSlot[],
  { axisWidth, slotWidth }: PeriodLayout,
) {
  return annotations.flatMap((annotation) => {
    const index = slots.findIndex(({ id }) => id === annotation.slot)
    return index < 0 ? [] : [{ annotation, x: axisWidth + (index + annotation.share) * slotWidth }]
  })
}

const PeriodDrawing = lazy(async () => ({ default: (await import('./period-drawing.tsx')).PeriodDrawing }))
