import { readFile } from 'node:fs/promises'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { schema } from '../../src/graph/schema.ts'
import { openSources, type TestSources } from '../graph/support/test-sources.ts'
import { type RunningServer, runServer } from '../http/support/running-server.ts'

let database: TestDatabase
let sources: TestSources
let server: RunningServer

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
  sources = await openSources(database)
  server = await runServer({ schema, createContext: sources.createContext })
})
afterAll(async () => {
  await server.stop()
  await sources.close()
  await database.drop()
})

test('the tour of the README prints what the server answers', async () => {
  const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8')
  const asked = /-d '(\{.*\})'/.exec(readme)?.[1] ?? ''
  const printed = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const { data } = await server.ask(JSON.parse(asked).query)
  expect({ data }).toEqual(JSON.parse(printed))
})
