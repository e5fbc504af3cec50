/** What a chart draws of a figure: numbers for geometry only, in the unit of the chart. Words come in {@link ChartPoint}. */
export interface ChartFigure {
  readonly state: 'REPORTED' | 'ZERO' | 'NOT_REPORTED' | 'SUPPRESSED' | 'NOT_APPLICABLE'
  /** Null when nothing was measured, and for a range. */
  readonly value: number | null
  readonly low: number | null
  /** Null on a reported figure means that there is no upper bound. */
  readonly high: number | null
  /** EXACT, ABOUT, AT_LEAST, AT_MOST, ABOUT_OR_MORE or RANGE. */
  readonly qualifier: string
  /** Set on a range only; `to` is null when the range has no upper end. */
  readonly range: { readonly from: number; readonly to: number | null } | null
}

/** One mark of a chart. Every text is a whole phrase in the reader's language. */
export interface ChartPoint {
  /** Unique in its chart. */
  readonly id: string
  /** The full name: "Q2 2016", "Ganja-Dashkasan". */
  readonly label: string
  /** The name on the axis: "Q2". */
  readonly shortLabel?: string
  /** The name of the run of points this one belongs to, drawn once below them: "2016". */
  readonly group?: string
  readonly figure: ChartFigure
  /** The figure in words with its qualifier and unit: "about 300 children", "not recorded". */
  readonly display: string
  /** The same without the unit, drawn on the chart where it fits: "about 300", "hidden". */
  readonly displayShort?: string
  /** The period is not over yet: drawn lighter, with its note beside it. */
  readonly running?: boolean
  /** "so far", "both districts of the region". */
  readonly note?: string
  /** "12 records". */
  readonly count?: string
  /** What happened in the period: "Election on 20 May 2015". */
  readonly events?: string
  /** "from 7 to 12 since the first term". */
  readonly change?: string
}

/** Whether there are records behind the mark, so that it can be opened. */
export function hasFigure(point: ChartPoint): boolean {
  return point.figure.state === 'REPORTED' || point.figure.state === 'ZERO'
}

/** The accessible name of the point's mark. */
export function pointName(point: ChartPoint): string {
  const name = `${point.label}: ${point.display}`
  return point.note === undefined ? name : `${name}, ${point.note}`
}

/** The words that stand on the chart itself. */
export function shortDisplay(point: ChartPoint): string {
  return point.displayShort ?? point.display
}
