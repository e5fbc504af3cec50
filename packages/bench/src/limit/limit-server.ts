import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'
import { STATEMENTS } from './statements.ts'

/**
 * The limit: what a bare server with hand-written SQL can do, and nothing else. A request such as
 * GET /months?from=2024-01&to=2025-12 runs one prepared statement of DATABASE_URL and answers its rows as JSON.
 * Anything else is answered without the database. The address is told on standard output.
 */
const server = createServer((request, response) => {
  const [name = '', query = ''] = (request.url ?? '').slice(1).split('?')
  answer(name, query).then(
    (json) => write(response, 200, json),
    (error: Error) => write(response, 500, JSON.stringify({ message: error.message })),
  )
})

/** More connections than that gain nothing on two cores. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 })

async function answer(name: string, query: string): Promise<string> {
  const statement = STATEMENTS[name]
  if (statement === undefined) return '{"data":{"__typename":"Query"}}'
  const given = new URLSearchParams(query)
  const { rows } = await pool.query({
    name,
    text: statement.sql,
    values: statement.parameters.map((parameter) => given.get(parameter)),
    rowMode: 'array',
  })
  return JSON.stringify(rows)
}

function write(response: ServerResponse, status: number, json: string): void {
  const body = Buffer.from(json)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null)
    process.stdout.write(`http://127.0.0.1:${address.port}\n`)
})
process.on('SIGTERM', () => process.exit(0))
