import { calendarDay } from '../values/day.ts'
import { given } from './condition.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { after, type Beyond, before, type DateColumn, type DateOrder, sortBy } from './date-window.ts'
import { type PageArgs, pageOf } from './page.ts'

interface ListArgs extends PageArgs {
  readonly orderBy: DateOrder
}

/** What a list asks of the database: rows beyond the cursors, one more than the page to know whether there is more. */
interface Window<Column extends string> {
  readonly beyond: readonly Beyond<Column>[]
  readonly orderBy: ReturnType<typeof sortBy<Column>>
  readonly take: number
}

interface List<Row, Column extends string> {
  /** As readers know it from the schema; cursors carry it. */
  readonly name: string
  readonly column: DateColumn<Column>
  readonly rows: (window: Window<Column>) => Promise<Row[]>
  readonly dateOf: (row: Row) => Date | null
  readonly count: () => Promise<number>
}

/**
 * One page of a list, in the shape of a Relay connection.
 * @throws InputError BAD_PAGE_SIZE and BAD_CURSOR, before anything is asked of the database.
 */
export async function listPage<Row extends { readonly id: string }, Column extends string>(
  args: ListArgs,
  list: List<Row, Column>,
) {
  const { size, fromEnd } = pageOf(args)
  const name = `${list.name} ${args.orderBy}`
  const found = await list.rows({
    beyond: [
      ...given(args.after, (cursor) => after(list.column, args.orderBy, decodeCursor(name, cursor))),
      ...given(args.before, (cursor) => before(list.column, args.orderBy, decodeCursor(name, cursor))),
    ],
    orderBy: sortBy(list.column, args.orderBy, fromEnd),
    take: size + 1,
  })
  const rows = found.slice(0, size)
  const edges = (fromEnd ? rows.reverse() : rows).map((node) => {
    const day = list.dateOf(node)
    return { node, cursor: encodeCursor(name, { date: day && calendarDay(day), id: node.id }) }
  })
  const hasMore = found.length > size
  return {
    edges,
    totalCount: list.count,
    pageInfo: {
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      // On the side that the page was not counted from, a cursor is the only sign of more.
      hasNextPage: fromEnd ? typeof args.before === 'string' : hasMore,
      hasPreviousPage: fromEnd ? hasMore : typeof args.after === 'string',
    },
  }
}
