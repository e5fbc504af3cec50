import { BarRows } from './bar-rows.tsx'
import type { ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'

interface RankedBarsProps extends ChartProps {
  /** Places, ranked. */
  readonly points: readonly ChartPoint[]
  /** Members apart, below a rule: "not located", "several regions". */
  readonly rest?: readonly ChartPoint[]
}

/** A close ranking of places, beside or instead of the tile map. */
export function RankedBars({ rest = [], ...chart }: RankedBarsProps) {
  return <BarRows {...chart} rest={rest} colour={() => 'var(--bar)'} dense />
}
