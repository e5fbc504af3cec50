import { daysBetween, type Grain, isBounded, type Period } from '@council-outcomes/figures'

/** The steps in which a period is drawn: as fine as a chart of some thirty bars allows. */
export function grainOf(period: Period): Grain {
  if (!isBounded(period)) return 'YEAR'
  const days = daysBetween(period.from, period.to)
  return STEPS.find(({ upTo }) => days <= upTo)?.grain ?? 'YEAR'
}

const STEPS: readonly { readonly upTo: number; readonly grain: Grain }[] = [
  { upTo: 31, grain: 'DAY' },
  { upTo: 93, grain: 'WEEK' },
  { upTo: 731, grain: 'MONTH' },
  { upTo: 2557, grain: 'QUARTER' },
]
