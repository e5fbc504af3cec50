import type { CalendarDate } from '@council-outcomes/figures'
import { storedDay } from '../values/day.ts'
import type { Position } from './cursor.ts'

export type DateOrder = 'NEWEST_FIRST' | 'OLDEST_FIRST'

/** Names the column that a list is ordered by: `(from) => ({ from })`. */
export type DateColumn<Column extends string> = <Value>(value: Value) => Record<Column, Value>

type DateCondition = Date | { lt: Date } | { gt: Date } | { not: null } | null
type IdCondition = { lt: string } | { gt: string }

/** A Prisma condition: the entries on one side of a place. */
export interface Beyond<Column extends string> {
  OR: (Record<Column, DateCondition> & { id?: IdCondition })[]
}

/** Dated entries by date, then those without a date; entries of one day by id, so that no two share a place. */
export function sortBy<Column extends string>(
  column: DateColumn<Column>,
  order: DateOrder,
  fromEnd: boolean,
) {
  const isRising = (order === 'OLDEST_FIRST') !== fromEnd
  return [
    column({ sort: isRising ? 'asc' : 'desc', nulls: fromEnd ? 'first' : 'last' } as const),
    { id: fromEnd ? 'desc' : 'asc' } as const,
  ]
}

/** The entries after a place in the order. */
export function after<Column extends string>(
  column: DateColumn<Column>,
  order: DateOrder,
  { date, id }: Position,
): Beyond<Column> {
  const sameDate = { ...column(stored(date)), id: { gt: id } }
  if (date === null) return { OR: [sameDate] }
  const day = storedDay(date)
  const later = order === 'OLDEST_FIRST' ? { gt: day } : { lt: day }
  return { OR: [sameDate, column(later), column(null)] }
}

/** The entries before a place in the order. */
export function before<Column extends string>(
  column: DateColumn<Column>,
  order: DateOrder,
  { date, id }: Position,
): Beyond<Column> {
  const sameDate = { ...column(stored(date)), id: { lt: id } }
  if (date === null) return { OR: [sameDate, column({ not: null })] }
  const day = storedDay(date)
  return { OR: [sameDate, column(order === 'OLDEST_FIRST' ? { lt: day } : { gt: day })] }
}

function stored(date: CalendarDate | null): Date | null {
  return date === null ? null : storedDay(date)
}
