import type pg from 'pg'
import type { Prisma } from '../generated/prisma/client.ts'
import { RECORD_FINGERPRINT } from '../generated/record-fingerprint.ts'

/** Whether this version of the record was the last that was loaded into the database. */
export async function wasLoaded(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM loaded_record WHERE fingerprint = $1', [
    RECORD_FINGERPRINT,
  ])
  return rowCount !== 0
}

/** Remembers it, in the transaction that loads it. */
export async function rememberLoaded(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`INSERT INTO loaded_record (fingerprint) VALUES (${RECORD_FINGERPRINT})
    ON CONFLICT (id) DO UPDATE SET fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at`
}
