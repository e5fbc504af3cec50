import type { TestDatabase } from '@council-outcomes/db/testing'
import { expect, onTestFinished } from 'vitest'
import { type FigureStore, type FigureStoreOptions, openFigureStore } from '../../src/store/figure-store.ts'
import type { Snapshot } from '../../src/store/snapshot.ts'
import { recordedCells } from './recorded-cells.ts'
import { toldCells } from './told-cells.ts'

/** A store over a test's database, closed after the test. */
export async function openStore(
  { ownerUrl, readerUrl }: TestDatabase,
  options: Partial<FigureStoreOptions> = {},
): Promise<FigureStore> {
  const store = await openFigureStore({ ownerUrl, readerUrl, progress: () => {}, ...options })
  onTestFinished(store.close)
  return store
}

/** Both grains of assistance are told as the definitions of the facts count the records. */
export async function expectCellsAsRecorded({ councils }: Snapshot, database: TestDatabase): Promise<void> {
  for (const council of councils.values()) {
    for (const name of ['ASSISTANCE_TO_PERSONS', 'ASSISTANCE_TO_FAMILIES'] as const) {
      const columns = council.facts[name]
      expect(columns.grains.map(({ time }) => time.kind)).toEqual(['SEGMENT', 'DAY'])
      for (const grain of columns.grains) {
        const recorded = await recordedCells(database, council.id, name, grain)
        expect(toldCells(columns, grain)).toEqual(recorded)
      }
    }
  }
}
