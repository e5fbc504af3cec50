import { rounded } from './arithmetic.ts'
import { type Figure, isMeasured, measured, unmeasured, wordedRange } from './figure.ts'
import type { Unit } from './unit.ts'

/** A figure times a number from 0 up, told in `unit`; as exact as the figure, to thousandths unless `round` says otherwise. */
export function scaled(figure: Figure, factor: number, unit: Unit, round = rounded): Figure {
  if (!isMeasured(figure)) return unmeasured(stateOf(figure), unit, figure.unquantified)
  const times = (value: number) => round(value * factor)
  const { from, to } = wordedRange(figure)
  return measured({
    unit,
    qualifier: figure.qualifier,
    unquantified: figure.unquantified,
    worded: {
      from: { ...from, value: times(from.value) },
      to: to && { ...to, value: times(to.value) },
    },
    low: times(figure.low),
    high: figure.high === null ? null : times(figure.high),
  })
}

function stateOf({ state }: Figure) {
  return state === 'SUPPRESSED' || state === 'NOT_APPLICABLE' ? state : 'NOT_REPORTED'
}
