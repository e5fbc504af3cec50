import { type CalendarDate, InputError, isCalendarDate } from '@council-outcomes/figures'

/** Where an entry stands in a list by date: its day, null when it is not dated, and its id. */
export interface Position {
  readonly date: CalendarDate | null
  readonly id: string
}

/** `list` names the list and its order; the cursor is good for that one only. */
export function encodeCursor(list: string, { date, id }: Position): string {
  return Buffer.from(JSON.stringify([list, date, id])).toString('base64url')
}

/** @throws InputError BAD_CURSOR for garbage and for a cursor of another list or order. */
export function decodeCursor(list: string, cursor: string): Position {
  const [name, date, id, ...rest] = parsedList(Buffer.from(cursor, 'base64url').toString())
  const isCursor = typeof name === 'string' && typeof id === 'string' && UUID.test(id) && rest.length === 0
  if (!isCursor || !isDay(date)) throw badCursor(`a cursor of ${list}`, cursor)
  if (name !== list) throw badCursor(`a cursor of ${list}`, `a cursor of ${name}`)
  return { date, id }
}

function parsedList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function isDay(value: unknown): value is CalendarDate | null {
  return value === null || (typeof value === 'string' && isCalendarDate(value))
}

function badCursor(expected: string, received: string): InputError {
  return new InputError({
    code: 'BAD_CURSOR',
    expected,
    received,
    remedy: 'leave the cursor out to start again, then use the cursors of that answer',
  })
}
