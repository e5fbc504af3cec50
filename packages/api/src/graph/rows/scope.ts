import { Prisma } from '@council-outcomes/db'
import { type Column, type Relation, relationOf, type Table, tableOf } from './tables.ts'

/** A table in a statement, under a name of its own, with the tables that are joined to it as they are needed. */
export class Scope {
  readonly row: Prisma.Sql
  private readonly model: string
  private readonly name: string
  private readonly table: Table
  private readonly joined = new Map<string, { readonly scope: Scope; readonly join: Prisma.Sql }>()
  private names = 0

  constructor(model: string, name: string) {
    this.table = tableOf(model)
    this.model = model
    this.name = name
    this.row = Prisma.raw(name)
  }

  /** To stand after FROM. */
  get source(): Prisma.Sql {
    return Prisma.sql`${this.table.name} ${this.row}`
  }

  /** To stand after the source, once all that is needed has been asked for. */
  get joins(): readonly Prisma.Sql[] {
    return [...this.joined.values()].flatMap(({ scope, join }) => [join, ...scope.joins])
  }

  get columns(): Iterable<string> {
    return this.table.columns.keys()
  }

  column(field: string): Column | undefined {
    return this.table.columns.get(field)
  }

  relation(field: string): Relation {
    return relationOf(this.model, field)
  }

  value({ name }: Column): Prisma.Sql {
    return Prisma.sql`${this.row}.${name}`
  }

  /** The one row that a relation leads to; the same join for values, conditions and orders. */
  one(field: string): Scope {
    const known = this.joined.get(field)
    if (known !== undefined) return known.scope
    const { model, column } = this.relation(field)
    const scope = this.beside(model)
    const join = Prisma.sql`LEFT JOIN ${scope.source} ON ${scope.row}.id = ${this.row}.${column}`
    this.joined.set(field, { scope, join })
    return scope
  }

  /** Another table beside this one, under a name that the statement does not know yet. */
  beside(model: string): Scope {
    this.names += 1
    return new Scope(model, `${this.name}_${this.names}`)
  }
}
