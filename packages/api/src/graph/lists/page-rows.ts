import { Prisma } from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'
import type { Place } from './cursor.ts'

export type DateOrder = 'NEWEST_FIRST' | 'OLDEST_FIRST'

/** A place in a list: what lies beyond one or two entries, counted from the start of the list or from its end. */
/** The day of an entry, null when it has none, and its id. */
type DayPlace = Place<CalendarDate | null>

export interface Window {
  readonly order: DateOrder
  readonly fromEnd: boolean
  readonly after: DayPlace | null
  readonly before: DayPlace | null
  readonly size: number
}

/** A list as SQL knows it: the table as `record`, the day that it is sorted by, and what its rows have in common. */
export interface ListSql {
  readonly table: Prisma.Sql
  readonly day: Prisma.Sql
  readonly condition: Prisma.Sql
}

/** A SELECT of whole rows, and their order, for it is lost where the SELECT stands in another. */
export interface PageSql {
  readonly rows: Prisma.Sql
  readonly orderBy: Prisma.Sql
}

/**
 * The rows in a window: by day, those of one day by id, those without a day last. Null where there can be none.
 * An index on day and id finds the first of them at once, because a place is compared as a whole, as (day, id).
 * No comparison holds for rows without a day, so they are looked for apart.
 */
export function pageRows({ table, day, condition }: ListSql, window: Window): PageSql | null {
  const parts = [datedPart(window, day), undatedPart(window, day)].filter((part) => part !== null)
  if (parts.length === 0) return null
  const way = (window.order === 'OLDEST_FIRST') !== window.fromEnd ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const limit = Prisma.sql`LIMIT ${Prisma.raw(String(window.size))}`
  const found = parts.map(
    (part) => Prisma.sql`(
      SELECT record.* FROM ${table} AS record WHERE ${condition} AND ${part}
      ORDER BY ${day} ${way}, record.id ${way} ${limit})`,
  )
  const undated = window.fromEnd ? Prisma.sql`NULLS FIRST` : Prisma.sql`NULLS LAST`
  const orderBy = Prisma.sql`${day} ${way} ${undated}, record.id ${way}`
  const rows = Prisma.sql`SELECT * FROM (${Prisma.join(found, ' UNION ALL ')}) AS record ORDER BY ${orderBy} ${limit}`
  return { rows, orderBy }
}

/** All dated entries come before all undated ones. */
function datedPart({ order, after, before }: Window, day: Prisma.Sql): Prisma.Sql | null {
  if (after?.key === null) return null
  const place = Prisma.sql`(${day}, record.id)`
  const at = ({ key, id }: DayPlace) => Prisma.sql`(${key}::date, ${id}::uuid)`
  const { later, earlier } = COMPARISONS[order]
  const conditions = [Prisma.sql`${day} IS NOT NULL`]
  if (after) conditions.push(Prisma.sql`${place} ${later} ${at(after)}`)
  if (before && before.key !== null) conditions.push(Prisma.sql`${place} ${earlier} ${at(before)}`)
  return Prisma.join(conditions, ' AND ')
}

function undatedPart({ order, after, before }: Window, day: Prisma.Sql): Prisma.Sql | null {
  if (before && before.key !== null) return null
  const { later, earlier } = COMPARISONS[order]
  const conditions = [Prisma.sql`${day} IS NULL`]
  if (after?.key === null) conditions.push(Prisma.sql`record.id ${later} ${after.id}::uuid`)
  if (before) conditions.push(Prisma.sql`record.id ${earlier} ${before.id}::uuid`)
  return Prisma.join(conditions, ' AND ')
}

/** What is later and earlier in the list; ids grow with the time at which a record was made. */
const COMPARISONS = {
  NEWEST_FIRST: { later: Prisma.sql`<`, earlier: Prisma.sql`>` },
  OLDEST_FIRST: { later: Prisma.sql`>`, earlier: Prisma.sql`<` },
} as const
