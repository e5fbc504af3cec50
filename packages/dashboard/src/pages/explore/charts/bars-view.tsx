import { PeriodBars, RankedBars, StackedPeriodBars } from '../../../charts/index.ts'
import { useExploreWords } from '../words.ts'
import { placesOf, seriesOf } from './answer-points.ts'
import type { ShapeProps } from './chart-view.tsx'

/** Bars over time, divided by a second split if there is one; members of any other split from the largest down. */
export function BarsView({ answer, metric, points, chart }: ShapeProps) {
  const words = useExploreWords()
  const [axis, second] = answer.axes
  if (axis === undefined) return null
  if (axis.kind !== 'TIME') {
    const { placed, apart } = placesOf(axis)
    const drawn = placed.map((member) => points.orGap([member]))
    return (
      <RankedBars
        {...chart}
        points={drawn.filter(({ figure }) => figure.state !== 'NOT_REPORTED').toSorted(bySize)}
        rest={apart.flatMap((member) => points.at([member]) ?? [])}
      />
    )
  }
  const { periods, series, notDatedLabel, order } = seriesOf(answer, metric, points)
  if (second !== undefined) {
    return (
      <StackedPeriodBars
        {...chart}
        periods={periods}
        series={series}
        notDatedLabel={notDatedLabel}
        categoryOrder={order}
        otherLabel={words.others}
      />
    )
  }
  const [only] = series
  return <PeriodBars {...chart} points={only?.points ?? []} notDated={only?.notDated ?? null} />
}

type Sized = { readonly figure: { readonly value: number | null; readonly low: number | null } }

function bySize(a: Sized, b: Sized): number {
  return sizeOf(b) - sizeOf(a)
}

/** What is not measured comes last. */
function sizeOf({ figure }: Sized): number {
  return figure.value ?? figure.low ?? -1
}
