import { type CalendarDate, calendarDate } from '@council-outcomes/figures'

/** The calendar day of a `date` column, which Prisma gives as midnight UTC. */
export function calendarDay(stored: Date): CalendarDate {
  return calendarDate(stored.toISOString().slice(0, 10))
}

/** A calendar day as Prisma writes it into a `date` column. */
export function storedDay(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
