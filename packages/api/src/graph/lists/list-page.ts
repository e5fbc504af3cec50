import { Prisma } from '@council-outcomes/db'
import { type CalendarDate, isCalendarDate } from '@council-outcomes/figures'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { GraphContext } from '../context.ts'
import { once } from '../kpi/once.ts'
import { readRows } from '../rows/read-rows.ts'
import { columnOf, tableOf } from '../rows/tables.ts'
import { calendarDay } from '../values/day.ts'
import { given } from './condition.ts'
import { countRecords } from './count-records.ts'
import { cursorsOf } from './cursor.ts'
import { type PageArgs, pageOf } from './page.ts'
import { type DateOrder, type ListSql, type PageSql, pageRows } from './page-rows.ts'

interface ListArgs extends PageArgs {
  readonly council: string
  readonly orderBy: DateOrder
  readonly filter?: object | null | undefined
}

/** The published records of one kind and one council that a filter lets through. */
interface List<Row> {
  readonly record: RecordType<Row>
  /** The day that the list is sorted by. */
  readonly day: 'from' | 'publishedOn'
  readonly councilId: string
  /** What the filter asks of `record`. */
  readonly conditions: readonly Prisma.Sql[]
}

/** A type of the schema that is made from a table. */
interface RecordType<Row> {
  readonly modelName: string
  readonly $inferType: Row
}

/**
 * One page of a list, in the shape of a Relay connection.
 * @throws InputError BAD_PAGE_SIZE and BAD_CURSOR, before anything is asked of the database.
 */
export function listPage<Row>(
  args: ListArgs,
  list: List<Row>,
  context: GraphContext,
  info: GraphQLResolveInfo,
) {
  const { size, fromEnd } = pageOf(args)
  const cursors = cursorsOf(info.fieldName, [args.council, args.filter ?? {}, args.orderBy], isDayOrNull)
  const [after] = given(args.after, cursors.decode)
  const [before] = given(args.before, cursors.decode)
  const sql = listSql(list)
  // One more than the page, to know whether there is more.
  const window = {
    order: args.orderBy,
    fromEnd,
    after: after ?? null,
    before: before ?? null,
    size: size + 1,
  }
  const read = async (): Promise<PageRead<Row & ListRow>> => {
    const found = await readPage(list, pageRows(sql, window), context, info)
    const rows = found.slice(0, size)
    const edges = (fromEnd ? rows.reverse() : rows).map(({ place, node }) => {
      return new ListEdge(node, () => cursors.encode(place()))
    })
    const hasMore = found.length > size
    // On the side that the page was not counted from, a cursor is the only sign of more.
    return {
      edges,
      hasNextPage: fromEnd ? before !== undefined : hasMore,
      hasPreviousPage: fromEnd ? hasMore : after !== undefined,
    }
  }
  return new ListPage(once(read), () => countRecords(sql, context))
}

interface PageRead<Node> {
  readonly edges: readonly ListEdge<Node>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** Nothing is read until a field wants it. Classes, because V8 keeps what getters of object literals see for long. */
class ListPage<Node> {
  readonly totalCount: () => Promise<number | null>
  readonly #read: () => Promise<PageRead<Node>>

  constructor(read: () => Promise<PageRead<Node>>, totalCount: () => Promise<number | null>) {
    this.#read = read
    this.totalCount = totalCount
  }

  get edges() {
    return this.#read().then(({ edges }) => edges)
  }

  get pageInfo() {
    return this.#read().then(({ edges, hasNextPage, hasPreviousPage }) => ({
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage,
      hasPreviousPage,
    }))
  }
}

class ListEdge<Node> {
  readonly node: Node
  readonly #cursor: () => string

  constructor(node: Node, cursor: () => string) {
    this.node = node
    this.#cursor = cursor
  }

  /** Most readers ask for the cursor of the page's last entry only. */
  get cursor(): string {
    return this.#cursor()
  }
}

function isDayOrNull(value: unknown): value is CalendarDate | null {
  return value === null || (typeof value === 'string' && isCalendarDate(value))
}

function listSql<Row>({ record: { modelName }, day, councilId, conditions }: List<Row>): ListSql {
  const ofCouncil = Prisma.sql`record.council_id = ${councilId}::uuid AND record.status = 'PUBLISHED'`
  return {
    table: tableOf(modelName).name,
    day: Prisma.sql`record.${columnOf(modelName, day).name}`,
    condition: Prisma.join([ofCouncil, ...conditions], ' AND '),
  }
}

/** The entries of a window in the order of the list, each with its place. */
async function readPage<Row>(
  { record, day, conditions }: List<Row>,
  page: PageSql | null,
  context: GraphContext,
  info: GraphQLResolveInfo,
) {
  if (page === null) return []
  const select = { id: true, [day]: true }
  const selection = queryFromInfo({ context, info, select, paths: NODE_PATHS })
  // A filter is planned for its values: a rare kind of help is found by its own index.
  const prepared = conditions.length === 0
  const rows = await readRows<Row & ListRow>(record.modelName, selection, { ...page, prepared }, context)
  return rows.map((node) => {
    const { id, [day]: date = null } = node
    return { node, place: () => ({ id, key: date && calendarDay(date) }) }
  })
}

const NODE_PATHS = [['edges', 'node'], ['nodes']]

interface ListRow {
  readonly id: string
  readonly from?: Date | null
  readonly publishedOn?: Date | null
}
