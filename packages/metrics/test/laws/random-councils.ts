import fc from 'fast-check'
import { afterAll, beforeAll, inject } from 'vitest'
import { anyRecord } from '../oracle/made-up/arbitrary-record.ts'
import type { CouncilRecord } from '../oracle/made-up/record.ts'
import { openProofDatabase, type ProofDatabase } from '../oracle/proof-database.ts'

const SEED = 1

/** A database of made-up councils for the tests of one file. */
export function lawDatabase(): () => ProofDatabase {
  let database: ProofDatabase | null = null
  beforeAll(async () => {
    database = await openProofDatabase(inject('databaseUrl'))
  })
  afterAll(() => database?.close())
  return () => {
    if (database === null) throw new Error('The database is there once the tests run.')
    return database
  }
}

/** The same random records in each run, each with a seed for what is asked of it. */
export function randomRecords(
  count: number,
): readonly { readonly record: CouncilRecord; readonly seed: number }[] {
  return Array.from({ length: count }, (_, at) => {
    const seed = SEED + at
    const [record] = fc.sample(anyRecord, { seed, numRuns: 1 })
    if (record === undefined) throw new RangeError('One record was asked for.')
    return { record, seed }
  })
}
