import { type Figure, isMeasured, measured, wordedRange } from './figure.ts'

/** A figure with what may belong to it besides: the least it can be stays, the most grows. */
export function withPossible(figure: Figure, possible: Figure): Figure {
  if (!isMeasured(figure)) return figure
  const unquantified = figure.unquantified + possible.unquantified
  if (!isMeasured(possible) || possible.high === 0) return { ...figure, unquantified }
  const high = figure.high === null || possible.high === null ? null : figure.high + possible.high
  const to = high === null ? null : { value: high, approximate: false }
  return measured({
    worded: { from: wordedRange(figure).from, to },
    low: figure.low,
    high,
    unit: figure.unit,
    qualifier: 'RANGE',
    unquantified,
  })
}
