import type { ChartFigure, ChartPoint } from '../chart-point.ts'
import { figures } from './figures.ts'

const numbers = new Intl.NumberFormat('en')

export const formatNumber = (value: number): string => numbers.format(value)

/** A point as the dashboard would make it, with its words. */
export function point(
  id: string,
  label: string,
  figure: ChartFigure,
  more: Partial<ChartPoint> = {},
): ChartPoint {
  const short = words(figure)
  const counted = figure.state === 'REPORTED' || figure.state === 'ZERO'
  return { id, label, figure, displayShort: short, display: counted ? `${short} meetings` : short, ...more }
}

/** A series by quarter from the first quarter of 2015. */
export function quarters(series: readonly ChartFigure[]): readonly ChartPoint[] {
  return series.map((figure, index) => {
    const [year, quarter] = [2015 + Math.floor(index / 4), (index % 4) + 1]
    return point(`${year}-Q${quarter}`, `Q${quarter} ${year}`, figure, {
      shortLabel: `Q${quarter}`,
      group: `${year}`,
    })
  })
}

export function notDated(figure: ChartFigure): ChartPoint {
  return point('not-dated', 'Not dated', figure, { note: 'The article gives no dates', count: '1 record' })
}

function words(figure: ChartFigure): string {
  if (figure.range !== null) {
    const { from, to } = figure.range
    return to === null ? `from ${formatNumber(from)} up` : `from ${formatNumber(from)} to ${formatNumber(to)}`
  }
  const value = formatNumber(figure.value ?? 0)
  switch (figure.state) {
    case 'SUPPRESSED':
      return 'hidden'
    case 'NOT_REPORTED':
      return 'not recorded'
    case 'NOT_APPLICABLE':
      return 'does not apply'
    default:
      return QUALIFIED[figure.qualifier]?.(value) ?? value
  }
}

const QUALIFIED: Readonly<Record<string, (value: string) => string>> = {
  ABOUT: (value) => `about ${value}`,
  AT_LEAST: (value) => `more than ${value}`,
  ABOUT_OR_MORE: (value) => `about ${value} or more`,
  AT_MOST: (value) => `at most ${value}`,
}

/** Every state a figure can be in, for any chart. */
export const everyState: readonly (readonly [string, ChartFigure])[] = [
  ['Exact', figures.exact(420)],
  ['About', figures.about(300, 270, 330)],
  ['More than', figures.atLeast(200)],
  ['About or more', figures.aboutOrMore(360, 330)],
  ['At most', figures.atMost(240)],
  ['Range', figures.range(300, 595)],
  ['Zero', figures.zero()],
  ['Not recorded', figures.notReported()],
  ['Hidden', figures.hidden()],
]
