import { type Figure, isMeasured, unmeasured } from './figure.ts'
import { scaled } from './scaled.ts'

/**
 * How far a figure has come towards a target, in PERCENT; beyond 100 where the target was passed. As exact as the figure.
 * Nothing is on its way to a target of 0.
 */
export function progress(figure: Figure, target: number): Figure {
  if (target === 0 && isMeasured(figure)) return unmeasured('NOT_APPLICABLE', 'PERCENT')
  return scaled(figure, 100 / target, 'PERCENT')
}
