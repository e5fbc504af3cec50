import { Prisma } from '@council-outcomes/db'
import { getDatamodel } from '@council-outcomes/db/pothos'

export interface Table {
  readonly name: Prisma.Sql
  readonly columns: ReadonlyMap<string, Column>
  readonly relations: ReadonlyMap<string, Relation>
  /** Whether its rows are drafts, published or retracted, as `status` says. */
  readonly hasPublication: boolean
}

export interface Column {
  readonly name: Prisma.Sql
  /** Days and times, which JSON can only tell as text. */
  readonly isDate: boolean
}

/** All keys of the record are one column called `id`. */
export type Relation =
  /** This table names the row of the other in `column`. */
  | { readonly kind: 'ONE'; readonly model: string; readonly column: Prisma.Sql }
  /** The rows of the other table name a row of this one in `column`. */
  | { readonly kind: 'MANY'; readonly model: string; readonly column: Prisma.Sql }

/** The table of a Prisma model, with the columns and relations by their Prisma names. */
export function tableOf(model: string): Table {
  const table = TABLES.get(model)
  if (table === undefined) throw new Error(`There is no model ${model}.`)
  return table
}

export function columnOf(model: string, field: string): Column {
  const column = tableOf(model).columns.get(field)
  if (column === undefined) throw new Error(`There is no ${field} in ${model}.`)
  return column
}

export function relationOf(model: string, field: string): Relation {
  const relation = tableOf(model).relations.get(field)
  if (relation === undefined) throw new Error(`There is no relation ${field} of ${model}.`)
  return relation
}

const { models } = getDatamodel().datamodel

/** When a row was written is nobody's answer, and takes longer to tell than all of its days. */
const UNREAD: ReadonlySet<string> = new Set(['createdAt', 'updatedAt'])

/** Every model as a table; a test compares them with the database. */
export const TABLES: ReadonlyMap<string, Table> = new Map(
  Object.keys(models).map((model) => [
    model,
    {
      name: identifier(snakeCase(model)),
      columns: columnsOf(model),
      relations: relationsOf(model),
      hasPublication: fieldsOf(model).some(({ type }) => type === 'PublicationStatus'),
    },
  ]),
)

type Field = (typeof models)[string]['fields'][number]

function columnsOf(model: string): ReadonlyMap<string, Column> {
  const own = fieldsOf(model).filter(({ kind, name }) => kind !== 'object' && !UNREAD.has(name))
  return new Map(own.map(({ name, type }) => [name, { name: columnName(name), isDate: type === 'DateTime' }]))
}

function relationsOf(model: string): ReadonlyMap<string, Relation> {
  return new Map(
    fieldsOf(model).flatMap((field) => {
      const relation = asRelation(field)
      return relation === null ? [] : [[field.name, relation]]
    }),
  )
}

/** Null for what nobody reads: keys of several columns, and the far side of one-to-one. */
function asRelation({
  kind,
  name,
  type,
  isList,
  relationName,
  relationFromFields = [],
}: Field): Relation | null {
  if (kind !== 'object') return null
  const keys = isList
    ? fieldsOf(type).find(
        (other) => other.relationName === relationName && other.name !== name && !other.isList,
      )?.relationFromFields
    : relationFromFields
  const [key, ...rest] = keys ?? []
  if (key === undefined || rest.length > 0) return null
  return { kind: isList ? 'MANY' : 'ONE', model: type, column: columnName(key) }
}

function fieldsOf(model: string): readonly Field[] {
  return models[model]?.fields ?? []
}

/** How the Prisma models name their columns (`@map`): in snake_case, but for days, whose short names are words of SQL. */
function columnName(field: string): Prisma.Sql {
  return identifier(field === 'from' || field === 'to' ? `date_${field}` : snakeCase(field))
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase()
}

function identifier(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`)
}
