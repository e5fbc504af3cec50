import { connect, factReader } from '@council-outcomes/db'
import type { TestDatabase } from '@council-outcomes/db/testing'
import { type FigureStore, openFigureStore } from '@council-outcomes/metrics'
import { contextFactory, type GraphContext } from '../../../src/graph/context.ts'

interface SourcesOptions {
  readonly clock?: () => Date
  /** Told of every statement that an answer takes; the store's own are not among them. */
  readonly onQuery?: (sql: string) => void
}

export interface TestSources {
  readonly createContext: (signal: AbortSignal) => GraphContext
  readonly store: FigureStore
  readonly close: () => Promise<void>
}

/** All that the graph reads from, over a test's database, by the API's own role. */
export async function openSources(
  { ownerUrl, readerUrl }: TestDatabase,
  { clock = () => new Date(), onQuery = () => {} }: SourcesOptions = {},
): Promise<TestSources> {
  const prisma = connect(readerUrl, { readOnly: true, onQuery })
  const facts = factReader(readerUrl, { onQuery })
  const rows = factReader(readerUrl, { onQuery })
  const store = await openFigureStore({ ownerUrl, readerUrl, progress: () => {}, clock })
  return {
    createContext: contextFactory({ prisma: () => prisma, rows, store, facts, clock }),
    store,
    close: async () => {
      await Promise.all([store.close(), facts.close(), rows.close(), prisma.$disconnect()])
    },
  }
}
