import { type Bound, type Figure, isMeasured, measured, wordedRange } from './figure.ts'
import { larger } from './overlapping.ts'

/** At least the largest of `least` and at most `most`, which all of them make together. Every figure must be measured. */
export function between(least: readonly Figure[], most: Figure): Figure {
  const lower = least.filter(isMeasured)
  const [first, ...others] = lower.map((figure) => wordedRange(figure).from)
  if (first === undefined || !isMeasured(most)) return most
  const from: Bound = others.reduce(larger, first)
  const { to } = wordedRange(most)
  const open = from.approximate ? 'ABOUT_OR_MORE' : 'AT_LEAST'
  return measured({
    unit: most.unit,
    unquantified: most.unquantified,
    qualifier: to === null ? open : 'RANGE',
    worded: { from, to },
    low: Math.max(...lower.map(({ low }) => low)),
    high: most.high,
  })
}
