import { Prisma, rowsOf, type Session } from '@council-outcomes/db'
import type { CellBase } from '../cells/cell-base.ts'
import { BASE_FORMAT, headerOf } from './base-header.ts'
import { bytesOfTable } from './table-bytes.ts'

/** Keeps the columns in place of those that were kept, in the transaction of the session. */
export async function saveBase(session: Session, base: CellBase): Promise<void> {
  await rowsOf(session, Prisma.sql`DELETE FROM figure_columns`)
  await insertPart(session, 'header', 0, Buffer.from(JSON.stringify(headerOf(base))))
  for (const [part, { columns, ...key }] of base.tables.entries()) {
    await insertPart(session, 'cells', part, bytesOfTable(key, columns))
  }
  await rowsOf(
    session,
    Prisma.sql`INSERT INTO figure_base (format, snapshot, version) VALUES (${BASE_FORMAT}, ${base.state}::pg_snapshot, ${base.version})
      ON CONFLICT (id) DO UPDATE SET format = excluded.format, snapshot = excluded.snapshot,
        version = excluded.version, built_at = excluded.built_at`,
  )
}

async function insertPart(session: Session, name: string, part: number, bytes: Buffer): Promise<void> {
  await rowsOf(
    session,
    Prisma.sql`INSERT INTO figure_columns (name, part, bytes) VALUES (${name}, ${part}, ${bytes})`,
  )
}
