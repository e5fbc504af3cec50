import type { Figure, Verdict } from '@council-outcomes/figures'

/** A figure, and what could belong to it besides. */
interface Compared {
  readonly figure: Figure
  readonly possible: Figure
}

/** The bounds decide; what could belong to either figure besides widens them. `adds` is false where more moves a figure either way. */
export function verdictOf(now: Compared, then: Compared, adds: boolean): Verdict {
  const [current, earlier] = [boundsOf(now, adds), boundsOf(then, adds)]
  if (current === null || earlier === null) return 'CANNOT_TELL'
  if (current.isExact && earlier.isExact && current.low === earlier.low) return 'EQUAL'
  if (earlier.high < current.low) return 'UP'
  return current.high < earlier.low ? 'DOWN' : 'CANNOT_TELL'
}

/** Reports without a number could add any amount. */
function boundsOf({ figure, possible }: Compared, adds: boolean) {
  if (figure.low === null) return null
  const isPossible = possible.unquantified > 0 || (possible.low !== null && possible.high !== 0)
  if (isPossible && !adds) return null
  const most = isPossible ? mostOf(figure) + mostOf(possible) : mostOf(figure)
  return { low: figure.low, high: most, isExact: figure.qualifier === 'EXACT' && most === figure.low }
}

function mostOf({ low, high, unquantified }: Figure): number {
  if (unquantified > 0) return Number.POSITIVE_INFINITY
  if (low === null) return 0
  return high ?? Number.POSITIVE_INFINITY
}
