import { BarRows } from './bar-rows.tsx'
import { categoryColour } from './category-colour.ts'
import type { ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'

interface CategoryBarsProps extends ChartProps {
  /** In the order to draw; each id is the code of its category. */
  readonly points: readonly ChartPoint[]
  /** Members apart, below a rule: "not specified". */
  readonly rest?: readonly ChartPoint[]
  /** All category codes in their fixed order, to colour them as on every other page; without it all bars have one colour. */
  readonly categoryOrder?: readonly string[]
}

/** One bar for each category, all from zero in one scale. */
export function CategoryBars({ rest = [], categoryOrder, ...chart }: CategoryBarsProps) {
  const apart = new Set(rest.map((point) => point.id))
  const colour = ({ id }: ChartPoint) => {
    if (categoryOrder === undefined) return 'var(--bar)'
    return apart.has(id) ? 'var(--cat-other)' : categoryColour(id, categoryOrder)
  }
  return <BarRows {...chart} rest={rest} colour={colour} dense={false} />
}
