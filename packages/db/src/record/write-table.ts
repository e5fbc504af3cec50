import { Prisma } from '../generated/prisma/client.ts'
import { PRIMARY_KEYS, type RowOf, type Table } from './tables.ts'

/**
 * Inserts the rows, or brings them up to date where they differ, in one statement.
 * A row that somebody has edited since it was loaded (a later `updatedAt`) keeps the edit.
 * @returns how many rows were new or different
 */
export async function writeTable<T extends Table>(
  transaction: Prisma.TransactionClient,
  table: T,
  rows: readonly RowOf[T][],
): Promise<number> {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const keys: readonly string[] = PRIMARY_KEYS[table]
  const others = fields.filter((field) => !keys.includes(field)).map(columnOf)
  const untouched = fields.includes('updatedAt') ? ' AND kept.updated_at = excluded.updated_at' : ''
  const update =
    others.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${others.map((column) => `${column} = excluded.${column}`)}
         WHERE (${others.map((column) => `kept.${column}`)}) IS DISTINCT FROM (${others.map((column) => `excluded.${column}`)})${untouched}`
  const columns = Prisma.raw(fields.map(columnOf).join())
  return transaction.$executeRaw`INSERT INTO ${Prisma.raw(table)} AS kept (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${Prisma.raw(table)}, ${JSON.stringify(rows.map(withColumns))}::jsonb)
    ON CONFLICT (${Prisma.raw(keys.map(columnOf).join())}) DO ${Prisma.raw(update)}`
}

function withColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value]))
}

/** The column of a field by the naming rule of the schema: `from` and `to` are dates, the rest is in snake case. */
function columnOf(field: string): string {
  if (field === 'from' || field === 'to') return `date_${field}`
  return field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}
