import { parseArgs } from 'node:util'
import { checkDemoOptions, type DemoOptions, OperatorError } from '@council-outcomes/db'

export const DEMO_HELP = `npm run demo -- [--size RECORDS] [--seed NUMBER]

Makes the synthetic council "demo", in place of an earlier one, beside a running server or without one.

  --size  how many assistance records, from 10,000 to 10,000,000; 100,000 unless told otherwise
  --seed  a whole number; the same seed and size give the same records; 1 unless told otherwise
`

/**
 * Reads `--size` and `--seed`; null when `--help` was asked for.
 * @throws OperatorError BAD_CONFIGURATION, DEMO_OPTION_OUT_OF_RANGE
 */
export function readDemoOptions(args: readonly string[]): DemoOptions | null {
  const { size, seed, help } = parse(args)
  if (help) return null
  const options = { size: wholeNumber('size', size), seed: wholeNumber('seed', seed) }
  checkDemoOptions(options)
  return options
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        size: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    const [reason = 'they could not be read'] = error instanceof Error ? error.message.split('. ') : []
    throw badOptions(`The options cannot be used: ${reason}.`)
  }
}

function wholeNumber(name: string, given: string): number {
  if (/^\d+$/.test(given)) return Number(given)
  throw badOptions(`The ${name} must be a whole number, not "${given}".`)
}

function badOptions(sentence: string): OperatorError {
  return new OperatorError(
    'BAD_CONFIGURATION',
    sentence,
    'For example: npm run demo -- --size 100000 --seed 1',
  )
}
