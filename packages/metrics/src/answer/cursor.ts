import { createHash } from 'node:crypto'
import { InputError } from '@council-outcomes/figures'

/** Points behind the item at `position` (from 1) of a list; worth nothing in another list. */
export function cursorAt(position: number, list: string): string {
  return Buffer.from(`${position}.${fingerprint(list)}`).toString('base64url')
}

/**
 * How many items to pass over.
 * @throws InputError BAD_CURSOR for anything that `cursorAt` did not make for this list
 */
export function offsetAfter(cursor: string | null, list: string): number {
  if (cursor === null) return 0
  const [position, mark] = Buffer.from(cursor, 'base64url').toString().split('.')
  if (mark === fingerprint(list) && position !== undefined && /^[1-9]\d{0,8}$/.test(position))
    return Number(position)
  throw new InputError({
    code: 'BAD_CURSOR',
    expected: 'a cursor that this list gave for the same question',
    received: cursor,
    remedy: 'leave "after" out to begin at the start, then pass on endCursor unchanged',
  })
}

function fingerprint(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 12)
}
