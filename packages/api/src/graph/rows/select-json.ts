import { Prisma } from '@council-outcomes/db'
import { conditionSql } from './condition-sql.ts'
import { type Entries, isEntries } from './entries.ts'
import { orderSql } from './order-sql.ts'
import type { Scope } from './scope.ts'

/** What Prisma would be asked to load: of all that it understands, what the graph uses. */
export interface Selection {
  readonly select?: Entries | undefined
  readonly include?: Entries | undefined
  readonly where?: Entries | undefined
  readonly orderBy?: Entries | readonly Entries[] | undefined
  readonly take?: number | undefined
}

/** A row as one list of JSON, and how it becomes an object again. */
export interface JsonRow {
  readonly sql: Prisma.Sql
  readonly read: (json: unknown) => object
}

/** All that is asked of a row and of the rows around it, in the shape that Prisma would give it. */
export function selectJson(scope: Scope, { select, include }: Selection): JsonRow {
  const columns = select ? Object.keys(select).filter((field) => scope.column(field)) : scope.columns
  const relations = Object.entries({ ...select, ...include }).filter(([field]) => !scope.column(field))
  const values = [
    ...Array.from(columns, (field) => columnJson(scope, field)),
    ...relations.map(([field, asked]) => relationJson(scope, field, isEntries(asked) ? asked : {})),
  ]
  const sql = Prisma.sql`json_build_array(${Prisma.join(values.map((value) => value.sql))})`
  const read = (json: unknown) => {
    const list = listOf(json)
    const row: Record<string, unknown> = {}
    for (const [index, value] of values.entries()) row[value.field] = value.read(list[index])
    return row
  }
  return { sql, read }
}

/** One place in the list of a row, and the property that it becomes. */
interface JsonValue {
  readonly field: string
  readonly sql: Prisma.Sql
  readonly read: (json: unknown) => unknown
}

function columnJson(scope: Scope, field: string): JsonValue {
  const column = scope.column(field)
  if (column === undefined) throw new Error(`There is no column ${field}.`)
  return { field, sql: scope.value(column), read: column.isDate ? dateOrNull : asItIs }
}

function relationJson(scope: Scope, field: string, asked: Selection): JsonValue {
  return { field, ...(scope.relation(field).kind === 'ONE' ? oneJson : manyJson)(scope, field, asked) }
}

function oneJson(scope: Scope, field: string, asked: Selection): Omit<JsonValue, 'field'> {
  const one = scope.one(field)
  const row = selectJson(one, asked)
  const exists = Prisma.sql`${one.row}.id IS NOT NULL AND ${conditionSql(one, asked.where ?? {})}`
  return {
    sql: Prisma.sql`CASE WHEN ${exists} THEN ${row.sql} END`,
    read: (json) => (json === null ? null : row.read(json)),
  }
}

function manyJson(scope: Scope, field: string, asked: Selection): Omit<JsonValue, 'field'> {
  const { model, column } = scope.relation(field)
  const many = scope.beside(model)
  const row = selectJson(many, asked)
  const own = Prisma.sql`${many.row}.${column} = ${scope.row}.id AND ${conditionSql(many, asked.where ?? {})}`
  const order = asked.orderBy ? Prisma.sql`ORDER BY ${orderSql(many, asked.orderBy)}` : Prisma.empty
  const limit = asked.take === undefined ? Prisma.empty : Prisma.sql`LIMIT ${Prisma.raw(String(asked.take))}`
  const rows = Prisma.sql`SELECT ${row.sql} AS row FROM ${many.source} ${spaced(many.joins)} WHERE ${own} ${order} ${limit}`
  return {
    sql: Prisma.sql`(SELECT json_agg(list.row) FROM (${rows}) AS list)`,
    read: (json) => listOf(json).map(row.read),
  }
}

export function spaced(joins: readonly Prisma.Sql[]): Prisma.Sql {
  return joins.length === 0 ? Prisma.empty : Prisma.join([...joins], ' ')
}

/** No rows make no list. */
export function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : []
}

function dateOrNull(json: unknown): Date | null {
  return typeof json === 'string' ? new Date(json) : null
}

function asItIs(json: unknown): unknown {
  return json
}
