import { type Figure, isMeasured, measured, unmeasured, wordedRange } from './figure.ts'

/**
 * How far a figure has come towards a target, in PERCENT; beyond 100 where the target was passed. As exact as the figure.
 * Nothing is on its way to a target of 0.
 */
export function progress(figure: Figure, target: number): Figure {
  if (!isMeasured(figure)) return unmeasured(stateOf(figure), 'PERCENT', figure.unquantified)
  if (target === 0) return unmeasured('NOT_APPLICABLE', 'PERCENT')
  const percent = (value: number) => (100 * value) / target
  const { from, to } = wordedRange(figure)
  return measured({
    unit: 'PERCENT',
    qualifier: figure.qualifier,
    unquantified: figure.unquantified,
    worded: {
      from: { ...from, value: percent(from.value) },
      to: to && { ...to, value: percent(to.value) },
    },
    low: percent(figure.low),
    high: figure.high === null ? null : percent(figure.high),
  })
}

function stateOf({ state }: Figure) {
  return state === 'SUPPRESSED' || state === 'NOT_APPLICABLE' ? state : 'NOT_REPORTED'
}
