import { PeriodLines } from '../../../charts/index.ts'
import { useExploreWords } from '../words.ts'
import { seriesOf } from './answer-points.ts'
import type { ShapeProps } from './chart-view.tsx'

/** A line over time, or one for each member of a second split. */
export function LinesView({ answer, metric, points, chart }: ShapeProps) {
  const words = useExploreWords()
  const { periods, series, notDatedLabel, order } = seriesOf(answer, metric, points)
  return (
    <PeriodLines
      {...chart}
      periods={periods}
      series={series}
      notDatedLabel={notDatedLabel}
      categoryOrder={order}
      otherLabel={words.others}
    />
  )
}
