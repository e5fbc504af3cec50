import pg from 'pg'
import { databaseError } from './database-error.ts'

/**
 * Connects once, works and leaves.
 * @throws OperatorError when the address, the user or the server is at fault
 */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A connection that breaks is told by the statement that fails.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw databaseError(url, error) ?? error
  } finally {
    await client.end().catch(() => {})
  }
}
