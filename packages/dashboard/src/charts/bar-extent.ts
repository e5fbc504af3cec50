import type { ChartFigure } from './chart-point.ts'

/**
 * What a bar claims, in the unit of the figure. From zero to `solid` is certain; from `solid` to `soft` is possible
 * (`solid <= soft`); an `open` bar has no upper end. A gap is nothing known, which is not zero.
 */
export type BarExtent =
  | { readonly kind: 'gap' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'bar'; readonly solid: number; readonly soft: number; readonly open: boolean }

export function barExtent(figure: ChartFigure): BarExtent {
  switch (figure.state) {
    case 'ZERO':
      return { kind: 'zero' }
    case 'SUPPRESSED':
      return { kind: 'hidden' }
    case 'NOT_REPORTED':
    case 'NOT_APPLICABLE':
      return { kind: 'gap' }
    case 'REPORTED':
      return reportedExtent(figure)
  }
}

/** The largest value the extent reaches, for the scale; an open end counts as far as it is known. */
export function extentTop(extent: BarExtent): number {
  return extent.kind === 'bar' ? extent.soft : 0
}

/** The one number that stands for the figure where only one can be drawn (a stack, a line): its value, or what is certain of it. */
export function figureLevel(figure: ChartFigure): number | null {
  const extent = barExtent(figure)
  if (extent.kind === 'zero') return 0
  if (extent.kind !== 'bar') return null
  return figure.value ?? extent.solid
}

/** What is certain of the figure, for a shade: of "up to 40" nothing is. */
export function certainLevel(figure: ChartFigure): number {
  const extent = barExtent(figure)
  return extent.kind === 'bar' ? extent.solid : 0
}

function reportedExtent(figure: ChartFigure): BarExtent {
  const { value, low, high, range } = figure
  if (range !== null) return bar(range.from, range.to ?? range.from, range.to === null)
  if (value === null && low === null) return { kind: 'gap' }
  const most = figure.qualifier === 'EXACT' ? value : high
  return bar(low ?? value ?? 0, most ?? value ?? low ?? 0, most === null)
}

function bar(solid: number, soft: number, open: boolean): BarExtent {
  if (soft <= 0 && !open) return { kind: 'zero' }
  return { kind: 'bar', solid: Math.min(solid, soft), soft, open }
}
