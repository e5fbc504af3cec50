import { OperatorError } from '../operator-error.ts'

export interface DemoOptions {
  /** How many assistance activities, from 10,000 to 10,000,000. */
  readonly size: number
  /** The same seed and size give the same records; a whole number from 0 to 4,294,967,295. */
  readonly seed: number
}

const DEMO_SIZE = { least: 10_000, most: 10_000_000 } as const
const LARGEST_SEED = 4_294_967_295

/** @throws OperatorError DEMO_OPTION_OUT_OF_RANGE */
export function checkDemoOptions({ size, seed }: DemoOptions): void {
  checkWhole('size', size, DEMO_SIZE.least, DEMO_SIZE.most)
  checkWhole('seed', seed, 0, LARGEST_SEED)
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  const range = `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`
  throw new OperatorError(
    'DEMO_OPTION_OUT_OF_RANGE',
    `The ${name} of the demonstration council must be a whole number from ${range}, not ${value}.`,
    `Give a ${name} in that range, for example --${name} ${name === 'size' ? '100000' : '1'}.`,
  )
}
