import { startTestServer } from '@council-outcomes/db/testing'
import type { TestProject } from 'vitest/node'

/** One PostgreSQL for all test files of this package. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('databaseUrl', server.url)
  return server.stop
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string
  }
}
