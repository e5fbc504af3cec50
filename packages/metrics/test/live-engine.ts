import { type FactReader, factReader } from '@council-outcomes/db'
import type { TestDatabase } from '@council-outcomes/db/testing'
import {
  type AnswerRoute,
  createEngine,
  type Engine,
  type FigureStore,
  openFigureStore,
} from '../src/index.ts'

/** An engine that has seen everything that was written before each question. */
export interface LiveEngine {
  readonly engine: Engine
  readonly store: FigureStore
  readonly facts: FactReader
  readonly close: () => Promise<void>
}

export async function liveEngine(
  { ownerUrl, readerUrl }: TestDatabase,
  route?: AnswerRoute,
): Promise<LiveEngine> {
  const store = await openFigureStore({ ownerUrl, readerUrl, progress: () => {} })
  const facts = factReader(readerUrl, { maxConnections: 2 })
  const now = async () => {
    const snapshot = await store.catchUp()
    return createEngine(route === undefined ? { snapshot, facts } : { snapshot, facts, route })
  }
  return {
    store,
    facts,
    engine: {
      total: async (...asked) => (await now()).total(...asked),
      cells: async (...asked) => (await now()).cells(...asked),
      analyze: async (...asked) => (await now()).analyze(...asked),
      preview: (...asked) => createEngine({ snapshot: store.current(), facts }).preview(...asked),
      availability: async (...asked) => (await now()).availability(...asked),
      evidence: async (...asked) => (await now()).evidence(...asked),
      sourceIds: async (...asked) => (await now()).sourceIds(...asked),
      feeds: async (...asked) => (await now()).feeds(...asked),
    },
    close: async () => {
      await store.close()
      await facts.close()
    },
  }
}
