import type { Arrival } from './measure.ts'
import type { Vitals } from './vitals.ts'

interface Goal {
  readonly arrival: Arrival
  readonly vital: keyof Vitals
  /** In the words of the web. */
  readonly name: string
  /** At most; null where it is only told. */
  readonly most: number | null
}

/** A shift of less than a thousandth of the screen is none. */
const UNSEEN = 0.001

export const GOALS: readonly Goal[] = [
  { arrival: 'cold', vital: 'firstPaint', name: 'first contentful paint', most: null },
  { arrival: 'cold', vital: 'largestPaint', name: 'largest contentful paint', most: 2_500 },
  { arrival: 'cold', vital: 'blocking', name: 'blocking time', most: 150 },
  { arrival: 'cold', vital: 'shift', name: 'layout shift', most: UNSEEN },
  { arrival: 'warm', vital: 'firstPaint', name: 'first contentful paint', most: null },
  { arrival: 'warm', vital: 'largestPaint', name: 'largest contentful paint', most: 1_200 },
  { arrival: 'warm', vital: 'blocking', name: 'blocking time', most: 150 },
  { arrival: 'warm', vital: 'shift', name: 'layout shift', most: UNSEEN },
  { arrival: 'filters', vital: 'interaction', name: 'interaction to next paint', most: 200 },
]
