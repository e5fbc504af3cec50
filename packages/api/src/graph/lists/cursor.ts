import { createHash } from 'node:crypto'
import { InputError } from '@council-outcomes/figures'

/** Where an entry stands in a list: what the list is sorted by, and its id, for several may be alike. */
export interface Place<Key> {
  readonly key: Key
  readonly id: string
}

export interface CursorCodec<Key> {
  readonly encode: (place: Place<Key>) => string
  /** @throws InputError BAD_CURSOR for garbage and for a cursor of another list or question */
  readonly decode: (cursor: string) => Place<Key>
}

/** Cursors are good for one list as it was asked: `question` is all that decides which entries it has, and their order. */
export function cursorsOf<Key>(
  list: string,
  question: readonly unknown[],
  isKey: (value: unknown) => value is Key,
): CursorCodec<Key> {
  const asked = fingerprint(question)
  return {
    encode: ({ key, id }) => Buffer.from(JSON.stringify([list, asked, key, id])).toString('base64url'),
    decode: (cursor) => {
      const [name, origin, key, id, ...rest] = parsedList(Buffer.from(cursor, 'base64url').toString())
      const isCursor =
        typeof name === 'string' && typeof id === 'string' && UUID.test(id) && rest.length === 0
      if (!isCursor || !isKey(key)) throw badCursor(`a cursor of ${list}`, cursor)
      if (name !== list) throw badCursor(`a cursor of ${list}`, `a cursor of ${name}`)
      if (origin !== asked) throw badCursor('a cursor of this question', 'a cursor of another one')
      return { key, id }
    },
  }
}

/** Equal for equal questions; what was left out is the same as null. */
function fingerprint(question: readonly unknown[]): string {
  const text = JSON.stringify(question, (_key, value: unknown) => value ?? undefined)
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function parsedList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}

function badCursor(expected: string, received: string): InputError {
  return new InputError({
    code: 'BAD_CURSOR',
    expected,
    received,
    remedy:
      'leave the cursor out to start again, then use the cursors of that answer with the same council, filter and order',
  })
}
