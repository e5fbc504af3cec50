import type { View } from '../address/own-address.ts'
import { type Answer, type AnswerAxis, isPlaced } from '../answer.ts'

/** Why an answer cannot be shown in a shape. */
export type Unfit = 'SPLITS' | 'OVERLAP' | 'LONG'

/** Null where the answer can be shown so. */
export function unfitFor(view: View, { axes, metrics }: Pick<Answer, 'axes' | 'metrics'>): Unfit | null {
  const [first, second] = axes
  const isOverTime = first?.kind === 'TIME'
  const length = (axis: AnswerAxis | undefined) => axis?.members.length ?? 1
  switch (view) {
    case 'table':
      return null
    case 'bars':
      if (first === undefined || axes.length > 2 || (second !== undefined && !isOverTime)) return 'SPLITS'
      if (second !== undefined && metrics.some(({ additive }) => !additive)) return 'OVERLAP'
      return length(first) > MOST_BARS || length(second) > MOST_PARTS ? 'LONG' : null
    case 'lines':
      if (!isOverTime || axes.length > 2) return 'SPLITS'
      return length(first) > MOST_STEPS || length(second) > MOST_PARTS ? 'LONG' : null
    case 'heat':
      if (axes.length !== 2) return 'SPLITS'
      return length(first) * length(second) > MOST_CELLS ? 'LONG' : null
    case 'map':
      return axes.length === 1 && isOnMap(first) ? null : 'SPLITS'
  }
}

/** What is nowhere on the map, as an online event is, is named beside it. */
function isOnMap(axis: AnswerAxis | undefined): boolean {
  const placed = axis?.members.filter(isPlaced) ?? []
  return placed.some(({ region }) => region?.tile != null)
}

const MOST_BARS = 150

const MOST_STEPS = 400

/** Parts of a stack, or lines: more nobody can tell apart by colour. */
const MOST_PARTS = 20

const MOST_CELLS = 1_500
