import { createHash } from 'node:crypto'
import { InputError, isCalendarDate } from '@council-outcomes/figures'

/** Where an item stands in a list by first day, undated last, then by id. */
export interface ListKey {
  /** Its first day, such as "2016-11-03"; null where nobody knows. */
  readonly day: string | null
  readonly id: string
}

/** Points behind the item; worth nothing in another list. */
export function cursorAt({ day, id }: ListKey, list: string): string {
  return Buffer.from(`${day ?? ''}.${id}.${fingerprint(list)}`).toString('base64url')
}

/**
 * Which item to begin after; null for the start.
 * @throws InputError BAD_CURSOR for anything that `cursorAt` did not make for this list
 */
export function keyAfter(cursor: string | null, list: string): ListKey | null {
  if (cursor === null) return null
  const [day = '', id = '', mark] = Buffer.from(cursor, 'base64url').toString().split('.')
  if (mark === fingerprint(list) && (day === '' || isCalendarDate(day)) && ID.test(id))
    return { day: day || null, id }
  throw new InputError({
    code: 'BAD_CURSOR',
    expected: 'a cursor that this list gave for the same question',
    received: cursor,
    remedy: 'leave "after" out to begin at the start, then pass on endCursor unchanged',
  })
}

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

function fingerprint(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 12)
}
