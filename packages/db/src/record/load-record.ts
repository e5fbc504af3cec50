import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Progress } from '../progress.ts'
import { listUnmapped, type Unmapped } from './ledger.ts'
import { rememberLoaded } from './loaded-record.ts'
import { recordRows, rowsOf } from './record-rows.ts'
import { TABLES } from './tables.ts'
import { writeTable } from './write-table.ts'

export interface LoadReport {
  /** Rows of the record by table, whether they were new or not. */
  readonly loaded: Readonly<Record<string, number>>
  /** Rows that were new or different; 0 when the record was there already. */
  readonly changed: number
  /** What was collected and has no place in the record, with the reason. */
  readonly unmapped: readonly Unmapped[]
}

/**
 * Loads the real record of the Public Council under the State Migration Service, in one transaction.
 * Ids depend on nothing but the record, so that loading again changes nothing; rows of others and rows that somebody
 * edited since are left alone. A row that leaves the record in a later version stays: retract it.
 * @param prisma a connection of the owner
 */
export async function loadRecord(prisma: PrismaClient, progress: Progress): Promise<LoadReport> {
  const record = recordRows()
  progress('Loading the record of the council')
  const changed = await prisma.$transaction(
    async (transaction) => {
      // The council and its organization refer to each other: it goes in alone first, then with its organization.
      const alone = rowsOf(record, 'council').map(({ organizationId, advisesId, ...council }) => council)
      let written = await writeTable(transaction, 'council', alone)
      for (const table of TABLES) written += await writeTable(transaction, table, rowsOf(record, table))
      await rememberLoaded(transaction)
      return written
    },
    { maxWait: 10_000, timeout: 60_000 },
  )
  const unmapped = listUnmapped()
  progress(changed === 0 ? 'The record was there already' : `Loaded the record: ${changed} rows`)
  const loaded = Object.fromEntries(TABLES.map((table) => [table, rowsOf(record, table).length]))
  return { loaded, changed, unmapped }
}
