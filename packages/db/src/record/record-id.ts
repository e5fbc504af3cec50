import { createHash } from 'node:crypto'
import type { Table } from './tables.ts'

/** When the record was first compiled. It is part of every id, so it never changes. */
export const RECORD_TIME = '2026-11-21T00:00:00.000Z'

/** An id with the shape of a UUID version 7 that is the same in every database. */
export function recordId(table: Table, key: string): string {
  const time = Date.parse(RECORD_TIME).toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(`${table}/${key}`).digest('hex')
  const variant = ((Number.parseInt(hash.charAt(3), 16) & 0b0011) | 0b1000).toString(16)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-')
}
