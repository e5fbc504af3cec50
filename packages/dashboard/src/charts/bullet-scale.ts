import { barExtent, extentTop } from './bar-extent.ts'
import type { ChartFigure } from './chart-point.ts'

/** Beyond twice its target a bar is cut, so that one that was passed by far does not make all others small. */
const LARGEST = 2

/** How far the scale reaches, in targets, from 1 to 2: as far as the bars, which all have their targets at one place. */
export function bulletScale(
  points: readonly { readonly figure: ChartFigure; readonly target: number }[],
): number {
  const reaches = points.map(({ figure, target }) => shareOf(extentTop(barExtent(figure)), target))
  return Math.min(LARGEST, Math.max(1, ...reaches))
}

/** A number in targets; of a target of 0 nothing is a share, and anything is far beyond it. */
export function shareOf(value: number, target: number): number {
  if (target > 0) return value / target
  return value > 0 ? Number.POSITIVE_INFINITY : 0
}
