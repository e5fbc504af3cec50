import { parseArgs } from 'node:util'
import { type DemoOptions, OperatorError } from '@council-outcomes/db'

/**
 * Reads `--size` and `--seed`; ranges are the loader's to check.
 * @throws OperatorError BAD_CONFIGURATION
 */
export function readDemoOptions(args: readonly string[]): DemoOptions {
  const { size, seed } = parse(args)
  return { size: wholeNumber('size', size), seed: wholeNumber('seed', seed) }
}

function parse(args: readonly string[]): { readonly size: string; readonly seed: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { size: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
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
