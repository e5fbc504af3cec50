import { parseArgs } from 'node:util'
import { checkDemoOptions, type DemoOptions, lastDayOfLastMonth, OperatorError } from '@council-outcomes/db'
import { type CalendarDate, isCalendarDate } from '@council-outcomes/figures'

export const DEMO_HELP = `npm run demo -- [--size RECORDS] [--seed NUMBER] [--until DAY]

Makes the synthetic council "demo", in place of an earlier one, beside a running server or without one.

  --size   how many assistance records, from 10,000 to 10,000,000; 100,000 unless told otherwise
  --seed   a whole number; the same seed, size and last day give the same records; 1 unless told otherwise
  --until  the last day of the record, from 2017-12-31 to yesterday; that of last month unless told otherwise
`

/**
 * Reads `--size`, `--seed` and `--until`; null when `--help` was asked for.
 * @throws OperatorError BAD_CONFIGURATION, DEMO_OPTION_OUT_OF_RANGE
 */
export function readDemoOptions(args: readonly string[], clock: Date): DemoOptions | null {
  const { size, seed, until, help } = parse(args)
  if (help) return null
  const options = {
    size: wholeNumber('size', size),
    seed: wholeNumber('seed', seed),
    until: until === undefined ? lastDayOfLastMonth(clock) : existingDay(until),
  }
  checkDemoOptions(options, clock)
  return options
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        size: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        until: { type: 'string' },
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

function existingDay(given: string): CalendarDate {
  if (isCalendarDate(given)) return given
  throw badOptions(`The last day must be an existing day as YYYY-MM-DD, not "${given}".`)
}

function badOptions(sentence: string): OperatorError {
  return new OperatorError(
    'BAD_CONFIGURATION',
    sentence,
    'For example: npm run demo -- --size 100000 --seed 1 --until 2026-06-30',
  )
}
