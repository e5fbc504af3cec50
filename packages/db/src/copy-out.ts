import { to as copyTo } from 'pg-copy-streams'
import { BinaryRows, type CopiedRow } from './copied-rows.ts'
import type { Session } from './sessions.ts'

/**
 * The rows of a SELECT as the server holds them, without a text or an object for each value.
 * @param select without parameters
 * @param onRow told of each row; what it is given is only valid during the call
 */
export async function copyOut(
  session: Session,
  select: string,
  onRow: (row: CopiedRow) => void,
): Promise<void> {
  const rows = new BinaryRows(onRow)
  const stream = session.query(copyTo(`COPY (${select}) TO STDOUT (FORMAT binary)`))
  for await (const chunk of stream) rows.push(chunk)
  rows.end()
}
