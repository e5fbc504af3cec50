import { barExtent, figureLevel } from './bar-extent.ts'
import type { ChartPoint } from './chart-point.ts'

/** One drawn part of a stack, from the bottom up. `from` and `to` are values; a hidden part has no height of its own. */
export type StackPart =
  | {
      readonly kind: 'part'
      readonly point: ChartPoint
      readonly series: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'hidden'; readonly point: ChartPoint; readonly series: number; readonly at: number }
  | { readonly kind: 'zero'; readonly point: ChartPoint; readonly series: number }

/** Where each series starts and ends in the stack of one period, from the bottom up; a gap has no height. */
export function stackLevels(
  points: readonly (ChartPoint | null)[],
): readonly { readonly from: number; readonly to: number }[] {
  let at = 0
  return points.map((point) => {
    const from = at
    at += point === null ? 0 : (figureLevel(point.figure) ?? 0)
    return { from, to: at }
  })
}

/** The parts to draw for one period. A stack of nothing but zeros is one zero; hidden parts come on top, side by side with nothing. */
export function stackParts(points: readonly (ChartPoint | null)[]): readonly StackPart[] {
  const levels = stackLevels(points)
  const top = levels.at(-1)?.to ?? 0
  const parts = points.flatMap((point, series): readonly StackPart[] => {
    const { from = 0, to = 0 } = levels[series] ?? {}
    return point !== null && to > from ? [{ kind: 'part', point, series, from, to }] : []
  })
  const hidden = points.flatMap((point, series): readonly StackPart[] =>
    point !== null && barExtent(point.figure).kind === 'hidden'
      ? [{ kind: 'hidden', point, series, at: top }]
      : [],
  )
  const series = points.findIndex((point) => point !== null && barExtent(point.figure).kind === 'zero')
  const zero = points[series]
  if (top === 0 && hidden.length === 0 && zero) return [{ kind: 'zero', point: zero, series }]
  return [...parts, ...hidden]
}
