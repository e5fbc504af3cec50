import { type CalendarDate, calendarDate } from '@council-outcomes/figures'
import { builder } from '../builder.ts'

builder.scalarType('Date', {
  description:
    'A calendar day such as `2016-05-14`, from `0001-01-01` to `9999-12-31`, without a clock time.',
  serialize: (day) => day,
  parseValue: parseDay,
})

/** @throws InputError BAD_DATE for anything but an existing day. */
function parseDay(value: unknown): CalendarDate {
  return calendarDate(typeof value === 'string' ? value : String(value))
}
