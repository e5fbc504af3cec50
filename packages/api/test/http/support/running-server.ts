import { createServer, type ServerOptions } from '../../../src/http/server.ts'
import { tinySchema } from './tiny-schema.ts'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly data: unknown
  readonly errors: readonly AnswerError[]
}

interface AnswerError {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

export interface RunningServer {
  readonly url: string
  /** What the operator was told, as "request id: message". */
  readonly reports: readonly string[]
  /** POSTs a question as a well-behaved client does. */
  readonly ask: (query: string, variables?: unknown) => Promise<Answer>
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** The real server on a free loopback port. */
export async function runServer(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const reports: string[] = []
  const server = await createServer({
    schema: tinySchema().schema,
    createContext: (signal) => ({ signal }),
    checkDatabase: async () => {},
    report: (requestId, error) => reports.push(`${requestId}: ${error}`),
    ...options,
  })
  const url = await server.listen('127.0.0.1', 0)
  const send = async (path: string, init: RequestInit = {}) => readAnswer(await fetch(`${url}${path}`, init))
  return {
    url,
    reports,
    send,
    ask: (query, variables) => send('/graphql', question(query, variables)),
    stop: server.stop,
  }
}

export function question(query: string, variables?: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const { data = null, errors = [] } = isJson && text !== '' ? JSON.parse(text) : {}
  return { status: response.status, headers: response.headers, text, data, errors }
}
