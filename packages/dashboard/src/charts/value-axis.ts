export interface ValueAxis {
  /** Where the scale ends; it starts at zero. */
  readonly top: number
  /** From zero to the top in even steps of 1, 2 or 5 times a power of ten. */
  readonly ticks: readonly number[]
}

/** A scale from zero that holds every value, with at most five steps. Whole values get whole ticks; nothing to show gives no ticks. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const largest = Math.max(0, ...values)
  if (largest === 0) return { top: 1, ticks: [] }
  const step = evenStep(largest, values.every(Number.isInteger))
  const steps = Math.ceil(largest / step)
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) }
}

/** Which of `steps` equal classes from zero to `top` a value falls into: 0 for zero, else 1 to `steps`. */
export function rampStep(value: number, top: number, steps = 7): number {
  if (value <= 0 || top <= 0) return 0
  return Math.min(steps, Math.max(1, Math.ceil((value / top) * steps)))
}

function evenStep(largest: number, whole: boolean): number {
  const magnitude = 10 ** Math.floor(Math.log10(largest / 5))
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => largest / size <= 5)
  return Math.max(whole ? 1 : 0, step ?? magnitude * 10)
}
