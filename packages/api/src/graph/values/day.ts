import { type CalendarDate, calendarDate } from '@council-outcomes/figures'

/** The calendar day of a `date` column, which Prisma gives as midnight UTC. */
export function calendarDay(stored: Date): CalendarDate {
  const day = stored.toISOString().slice(0, 10)
  // A Date is an existing day; only its year can lie outside of those that a calendar day may have.
  return /^(?!0000)\d{4}-/.test(day) ? (day as CalendarDate) : calendarDate(day)
}
