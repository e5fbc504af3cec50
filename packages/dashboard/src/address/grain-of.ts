import { daysBetween, type Grain, isBounded, type Period } from '@council-outcomes/figures'

/** The steps in which a period is drawn: as fine as a chart of some thirty bars allows. */
export function grainOf(period: Period): Grain {
  if (!isBounded(period)) return 'YEAR'
  const days = daysBetween(period.from, period.to)
  const steps = period.kind === 'TERM' ? STEPS.filter(({ grain }) => !FINE.includes(grain)) : STEPS
  return steps.find(({ upTo }) => days <= upTo)?.grain ?? 'YEAR'
}

const STEPS: readonly { readonly upTo: number; readonly grain: Grain }[] = [
  { upTo: 31, grain: 'DAY' },
  { upTo: 93, grain: 'WEEK' },
  { upTo: 731, grain: 'MONTH' },
  { upTo: 2557, grain: 'QUARTER' },
]

/** The API prices a term, whose length it does not know, as ten years: too many weeks for one question. */
const FINE: readonly Grain[] = ['DAY', 'WEEK']
