import { factReader, type PublicationStatus } from '@council-outcomes/db'
import { createTestDatabase } from '@council-outcomes/db/testing'
import {
  type AnswerRoute,
  createEngine,
  type Engine,
  openFigureStore,
  type Snapshot,
} from '../../src/index.ts'
import { withIdsOf } from './made-up/links.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { setStatus } from './made-up/set-status.ts'
import { type WrittenCouncil, writeRecord } from './made-up/write-record.ts'
import { writeWorld } from './made-up/write-world.ts'

/** A council in a real database, and the snapshot that knows it. */
export interface Written {
  /** With the ids that it has in the database. */
  readonly record: CouncilRecord
  readonly council: WrittenCouncil
  readonly snapshot: Snapshot
}

/** A database for made-up councils, with a figure store that follows it. */
export interface ProofDatabase {
  /** Writes a council; it can be written as often as one likes, under other ids in the same order. */
  readonly write: (record: CouncilRecord, inParts?: InParts) => Promise<Written>
  /** The snapshot that knows that records of a council, of any kind, have this status now. */
  readonly setStatus: (ids: readonly string[], status: PublicationStatus) => Promise<Snapshot>
  readonly engine: (snapshot: Snapshot, route: AnswerRoute) => Engine
  readonly close: () => Promise<void>
}

/** How a record is written: one part after the other, each in a transaction of its own. */
type InParts = (record: CouncilRecord) => readonly [CouncilRecord, ...CouncilRecord[]]

/** @param serverUrl the `url` of startTestServer */
export async function openProofDatabase(serverUrl: string): Promise<ProofDatabase> {
  const database = await createTestDatabase(serverUrl, 'empty')
  const ids = await writeWorld(database.owner)
  const { ownerUrl, readerUrl } = database
  const store = await openFigureStore({ ownerUrl, readerUrl, progress: () => {} })
  const facts = factReader(readerUrl, { maxConnections: 2 })
  let copies = 0
  return {
    write: async (loose, inParts = (record) => [record]) => {
      copies += 1
      const record = withIdsOf(loose, copies)
      const council = await writeRecord(database.owner, ids, inParts(record))
      return { record, council, snapshot: await store.catchUp() }
    },
    setStatus: async (recordIds, status) => {
      await setStatus(database.owner, recordIds, status)
      return store.catchUp()
    },
    // Columns are the way that the engine prefers; where they cannot tell, it takes the other.
    engine: (snapshot, route) =>
      createEngine(route === 'FACTS' ? { snapshot, facts, route } : { snapshot, facts }),
    close: async () => {
      await store.close()
      await facts.close()
      await database.drop()
    },
  }
}
