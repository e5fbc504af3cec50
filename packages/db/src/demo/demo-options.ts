import { addDays, bucketOf, type CalendarDate, calendarDate, todayIn } from '@council-outcomes/figures'
import { OperatorError } from '../operator-error.ts'

export interface DemoOptions {
  /** How many assistance activities, from 10,000 to 10,000,000. */
  readonly size: number
  /** The same seed, size and last day give the same records; a whole number from 0 to 4,294,967,295. */
  readonly seed: number
  /** The last day of the record, which begins on 2016-01-01: from 2017-12-31, when the first term ended, to yesterday. */
  readonly until: CalendarDate
}

/** The last day of the councils that tests and measurements ask: the same on every day they run. */
export const MEASURED_UNTIL = calendarDate('2026-06-30')

const DEMO_SIZE = { least: 10_000, most: 10_000_000 } as const
const LARGEST_SEED = 4_294_967_295
const EARLIEST_UNTIL = calendarDate('2017-12-31')
/** That of the synthetic council, as of every council that names no other. */
const TIME_ZONE = 'Asia/Baku'

/** Of the last month that is over, so that the quarter before today's is whole. */
export function lastDayOfLastMonth(clock: Date): CalendarDate {
  return addDays(bucketOf(todayIn(TIME_ZONE, clock), 'MONTH').from, -1)
}

/** @throws OperatorError DEMO_OPTION_OUT_OF_RANGE */
export function checkDemoOptions({ size, seed, until }: DemoOptions, clock: Date): void {
  checkWhole('size', size, DEMO_SIZE.least, DEMO_SIZE.most)
  checkWhole('seed', seed, 0, LARGEST_SEED)
  checkUntil(until, addDays(todayIn(TIME_ZONE, clock), -1))
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

function checkUntil(until: CalendarDate, yesterday: CalendarDate): void {
  if (until >= EARLIEST_UNTIL && until <= yesterday) return
  throw new OperatorError(
    'DEMO_OPTION_OUT_OF_RANGE',
    `The record of the demonstration council must end on a day from ${EARLIEST_UNTIL} to yesterday, ${yesterday}, not on ${until}.`,
    `Give such a day, for example --until ${MEASURED_UNTIL}, or leave --until out.`,
  )
}
