import { setTimeout } from 'node:timers/promises'
import fastifyCompress from '@fastify/compress'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { AdmissionGate } from './admission-gate.ts'
import { questionAnswerer } from './answer-questions.ts'
import { startApollo } from './apollo.ts'
import { audienceOf as everybody } from './audience.ts'
import { ChangeStreams } from './changes/change-streams.ts'
import { serveChanges } from './changes/changes-route.ts'
import { allowOrigins } from './cross-origin.ts'
import { serveDashboard } from './dashboard-files.ts'
import { answerErrors } from './error-answers.ts'
import { serveExports } from './exports/exports.ts'
import { serveGraphql } from './graphql-route.ts'
import { serveHealth } from './health-routes.ts'
import { readJsonOnly } from './json-body.ts'
import { LIMITS, type Limits } from './limits.ts'
import { answerUnknownPaths } from './not-found.ts'
import { openHttp } from './open-http.ts'
import { Patience } from './patience.ts'
import { servePrinting } from './printing/print-route.ts'
import { Readiness } from './readiness.ts'
import type { Report } from './report.ts'
import { showRequestId } from './request-id.ts'
import type { Answer } from './response-cache/answer.ts'
import { ResponseCache } from './response-cache/response-cache.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { SharedWork } from './shared-work.ts'
import { SilentConnections } from './silent-connections.ts'

export interface ServerOptions {
  readonly schema: GraphQLSchema
  /** A fresh context for each operation; the signal aborts when nobody waits for the answer any more. */
  readonly createContext: (signal: AbortSignal) => object
  /**
   * Names the data that answers are made from: another name for other data. Null while it is not known which is the
   * newest; nothing is kept then. Answers are not kept at all without it.
   */
  readonly dataVersion?: () => string | null
  /** Who asks; PUBLIC without it. */
  readonly audienceOf?: (request: FastifyRequest) => string
  readonly clock?: () => Date
  /** Rejects when the database does not answer. */
  readonly checkDatabase: () => Promise<unknown>
  /** Told of every error that a client sees as "Internal server error". */
  readonly report: Report
  /** The built dashboard; null serves none. */
  readonly dashboardDir?: string | null
  /** The browser that prints pages; without it they are printed by who reads them. */
  readonly chromium?: string | null
  readonly corsOrigins?: readonly string[]
  readonly trustProxy?: boolean
  readonly limits?: Partial<Limits>
}

export interface Server {
  /** Resolves with the address, such as http://127.0.0.1:4000. */
  readonly listen: (host: string, port: number) => Promise<string>
  /** Answers 503 to new questions, lets running ones end within `stopMs`, then closes. */
  readonly stop: () => Promise<void>
}

/** The whole HTTP side. Each protection is one line here and one file beside this one. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { schema, createContext, checkDatabase, report, dashboardDir = null } = options
  const { dataVersion = () => null, audienceOf = everybody, clock = () => new Date() } = options
  const limits = { ...LIMITS, ...options.limits }
  const trustProxy = options.trustProxy ?? false

  const app = openHttp(limits, trustProxy)
  const gate = new AdmissionGate(limits.operationsAtWork, limits.operationsQueued)
  app.server.on('connection', () => gate.noteConnection())
  const silent = new SilentConnections(app.server)
  const cache = new ResponseCache({ bytes: limits.cacheBytes, answerBytes: limits.cachedAnswerBytes })
  const readiness = new Readiness(checkDatabase, limits.databaseCheckMs)
  const apollo = await startApollo(schema, report)

  showRequestId(app)
  answerErrors(app, report)
  readJsonOnly(app)
  setSecurityHeaders(app, trustProxy)
  await allowOrigins(app, options.corsOrigins ?? [])
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'], globalDecompression: false })
  serveHealth(app, readiness)
  const sharedWork = new SharedWork<Answer>(new Patience(readiness, limits))
  const answerQuestion = questionAnswerer({
    apollo,
    gate,
    cache,
    sharedWork,
    createContext,
    dataVersion,
    audienceOf,
    clock,
  })
  serveGraphql(app, answerQuestion)
  serveExports(app, answerQuestion)
  const changes = new ChangeStreams({
    dataVersion,
    most: limits.changeListeners,
    lookEveryMs: limits.changeLookMs,
    heartbeatMs: limits.heartbeatMs,
  })
  serveChanges(app, changes, audienceOf)
  servePrinting(app, {
    chromium: options.chromium ?? null,
    audienceOf,
    queued: limits.printsQueued,
    printMs: limits.printMs,
  })
  await serveDashboard(app, dashboardDir)
  answerUnknownPaths(app, dashboardDir !== null)

  return {
    listen: (host, port) => app.listen({ host, port }),
    stop: () => stop({ app, gate, readiness, silent }, limits.stopMs),
  }
}

interface Stopping {
  readonly app: FastifyInstance
  readonly gate: AdmissionGate
  readonly readiness: Readiness
  readonly silent: SilentConnections
}

async function stop({ app, gate, readiness, silent }: Stopping, patienceMs: number): Promise<void> {
  readiness.stop()
  const tooLate = setTimeout(patienceMs, undefined, { ref: false })
  await Promise.race([gate.close(), tooLate])
  // Answers may still be on their way out.
  const closed = app.close()
  silent.end()
  await Promise.race([closed, tooLate])
  app.server.closeAllConnections()
  await closed
}
