import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { checkAgreement } from '../src/check/check-agreement.ts'
import { fillCouncil } from '../src/data/open-council.ts'
import { startLoadGenerator } from '../src/load/load.ts'
import { months } from '../src/questions/months.ts'
import { QUESTIONS } from '../src/questions/questions.ts'
import { measureRounds } from '../src/run/measure-rounds.ts'
import { type Systems, startSystems } from '../src/systems/start-systems.ts'

const STARTING_MS = 120_000
const quiet = () => {}

let db: TestDatabase
let systems: Systems
beforeAll(async () => {
  db = await createTestDatabase(inject('databaseUrl'), 'record')
  await fillCouncil(db.ownerUrl, 10_000, quiet)
  systems = await startSystems(db.ownerUrl)
}, STARTING_MS)
afterAll(async () => {
  await systems?.stop()
  await db.drop()
})

test('the limit and the product say the same of ten thousand records', async () => {
  await checkAgreement(QUESTIONS, { limit: systems.limit.url, ours: systems.ours.url })
})

test('a round measures every system, and none refuses a request', async () => {
  const load = startLoadGenerator()
  try {
    const addresses = { limit: systems.limit.url, ours: systems.ours.url }
    const rounds = { rounds: 1, seconds: 3, patienceMs: 0 }
    const measured = await measureRounds([months], [{ size: 10_000, addresses }], rounds, load, quiet)
    expect(measured.map(({ system }) => system)).toEqual(['limit', 'friendly', 'compact', 'cached'])
    for (const { perSecond, p50, p99, failed } of measured) {
      expect(perSecond).toBeGreaterThan(0)
      expect(p50).toBeLessThanOrEqual(p99 ?? 0)
      expect(failed).toBe(0)
    }
  } finally {
    load.stop()
  }
})
