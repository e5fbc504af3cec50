import type { TestDatabase } from '@council-outcomes/db/testing'
import { onTestFinished } from 'vitest'
import { type FigureStore, openFigureStore } from '../../src/store/figure-store.ts'

/** A store over a test's database, closed after the test. */
export async function openStore({ ownerUrl, readerUrl }: TestDatabase): Promise<FigureStore> {
  const store = await openFigureStore({ ownerUrl, readerUrl, progress: () => {} })
  onTestFinished(store.close)
  return store
}
