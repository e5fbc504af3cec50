import { loadDemo, MEASURED_UNTIL, type PrismaClient } from '@council-outcomes/db'
import { createTestDatabase } from '@council-outcomes/db/testing'
import { InputError } from '@council-outcomes/figures'
import { inject } from 'vitest'
import type { GraphContext } from '../../../src/graph/context.ts'
import { schema } from '../../../src/graph/schema.ts'
import { askBothExecutors } from './both-executors.ts'
import { openSources } from './test-sources.ts'

interface Answer<Data> {
  readonly data: Data
  /** The code of the first error; null when there is none. INTERNAL stands for anything but an InputError. */
  readonly code: string | null
  /** The part of the question that is at fault, if an InputError says so. */
  readonly argument: string | null
  readonly message: string | null
  /** How many SQL statements the answer took. */
  readonly statements: number
}

/** A list of entries as a query without cursors answers it. */
export interface Listed<Entry> {
  readonly totalCount: number
  readonly nodes: readonly Entry[]
}

export interface TestGraph {
  /** `Data` is the part of the answer's shape that a test looks into; the query decides it. */
  readonly ask: <Data = unknown>(source: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>
  /** A context as a request has it. */
  readonly context: () => GraphContext
  readonly owner: PrismaClient
  readonly close: () => Promise<void>
}

const NEVER = new AbortController().signal

/** The graph over a database of one's own, with the real record and the synthetic council if wanted, on a fixed day. */
export async function openGraph(
  template: 'empty' | 'record' | 'demo',
  now = '2022-05-20T08:00:00Z',
): Promise<TestGraph> {
  const database = await createTestDatabase(inject('databaseUrl'), template === 'empty' ? 'empty' : 'record')
  const options = { size: 10_000, seed: 1, until: MEASURED_UNTIL }
  if (template === 'demo') await loadDemo(database.ownerUrl, options, () => {})
  let statements = 0
  const sources = await openSources(database, {
    clock: () => new Date(now),
    onQuery: () => {
      statements += 1
    },
  })
  const ask = async <Data>(source: string, variableValues: Record<string, unknown> = {}) => {
    await sources.store.catchUp()
    const { answer, statements: taken } = await askBothExecutors({
      schema,
      source,
      variableValues,
      createContext: () => sources.createContext(NEVER),
      statements: () => statements,
    })
    const { data, errors } = answer
    const [error] = errors ?? []
    const cause = error?.originalError
    return {
      // The schema answers in the shape of the query, which the test has written itself.
      data: data as Data,
      code: error ? (cause instanceof InputError ? cause.code : 'INTERNAL') : null,
      argument: cause instanceof InputError ? cause.argument : null,
      message: error?.message ?? null,
      statements: taken,
    }
  }
  return {
    owner: database.owner,
    context: () => sources.createContext(NEVER),
    ask,
    close: async () => {
      await sources.close()
      await database.drop()
    },
  }
}
