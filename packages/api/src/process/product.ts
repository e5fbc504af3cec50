import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  connect,
  factReader,
  openDatabase,
  Prisma,
  type PrismaClient,
  type Progress,
} from '@council-outcomes/db'
import { type FigureStore, openFigureStore } from '@council-outcomes/metrics'
import type { Configuration } from '../config/configuration.ts'
import { findChromium } from '../http/printing/find-chromium.ts'
import type { Report } from '../http/report.ts'
import { fillRecord } from './fill-record.ts'
import { listenError, requireFreePort } from './port.ts'
import { processGone } from './process-gone.ts'

export interface Product {
  /** Such as http://127.0.0.1:4000. */
  readonly url: string
  readonly hasDashboard: boolean
  /** Aborts when the embedded database has ended, by whatever cause. */
  readonly databaseGone: AbortSignal
  /** Lets running questions end, then stops everything that was started, the embedded database too. */
  readonly stop: () => Promise<void>
}

interface Surroundings {
  readonly progress: Progress
  readonly report: Report
  /** Gives up between two steps of the start. */
  readonly signal: AbortSignal
}

/**
 * Starts everything in order: database, record, server. What was started is stopped again when a later step fails.
 * @throws OperatorError for everything that the operator can mend
 */
export async function startProduct(
  configuration: Configuration,
  { progress, report, signal }: Surroundings,
): Promise<Product> {
  const { host, port } = configuration
  const started: Array<() => Promise<unknown>> = []
  const stop = async () => {
    for (const stopOne of started.splice(0).reverse()) await stopOne()
  }
  try {
    await requireFreePort(host, port)
    const database = await openDatabase(configuration, progress, {
      whileStarting: () => void import('./libraries.ts'),
    })
    started.push(database.close)
    signal.throwIfAborted()

    const { ownerUrl, readerUrl } = database
    await fillRecord(ownerUrl, progress)
    signal.throwIfAborted()

    let reader: PrismaClient | null = null
    const prisma = () => {
      reader ??= connect(readerUrl, { readOnly: true, answerTimeoutMs: LONGEST_STATEMENT_MS })
      return reader
    }
    started.push(async () => reader?.$disconnect())
    const rows = factReader(readerUrl, { answerTimeoutMs: LONGEST_STATEMENT_MS })
    started.push(rows.close)
    const facts = factReader(readerUrl, { answerTimeoutMs: LONGEST_STATEMENT_MS })
    started.push(facts.close)
    const store = await openFigureStore({ ownerUrl, readerUrl, progress })
    started.push(store.close)
    // Health is asked on a connection of its own: busy questions must not make it wait.
    const health = factReader(readerUrl, HEALTH_CONNECTION)
    started.push(health.close)

    const dashboardDir = builtDashboard(configuration.dashboardDir, progress)
    const { contextFactory, createServer, schema } = await import('./libraries.ts')
    const server = await createServer({
      schema,
      createContext: contextFactory({ prisma, rows, store, facts }),
      checkDatabase: () => health.query(Prisma.sql`SELECT 1`),
      dataVersion: () => newestVersion(store),
      report,
      dashboardDir,
      chromium: findChromium(configuration.chromePath),
      corsOrigins: configuration.corsOrigins,
      trustProxy: configuration.trustProxy,
    })
    started.push(server.stop)
    const url = await server.listen(host, port).catch((error: unknown) => {
      throw listenError(error, host, port)
    })
    return { url, hasDashboard: dashboardDir !== null, databaseGone: processGone(database.embeddedPid), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The role of the API gives a statement 8 s; a server that says nothing for longer is gone. */
const LONGEST_STATEMENT_MS = 9_000

/** Null where the store cannot follow the record: then no answer is kept. */
function newestVersion(store: FigureStore): string | null {
  const { version, asOf } = store.current()
  return Date.now() - asOf.getTime() < FOLLOWING_MS ? version : null
}

const FOLLOWING_MS = 5_000

const HEALTH_CONNECTION = { maxConnections: 1, answerTimeoutMs: 1_500 } as const

function builtDashboard(folder: string, progress: Progress): string | null {
  if (existsSync(join(folder, 'index.html'))) return folder
  progress(`No dashboard in ${folder} (npm run build makes it); only GraphQL is served`)
  return null
}
