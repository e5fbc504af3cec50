import { InputError } from '@council-outcomes/figures'
import { type DocumentNode, visit } from 'graphql'

/** Throws InputError BAD_VALUE for text that PostgreSQL cannot hold: the NUL character or half of a surrogate pair. */
export function checkVariableText(variables: Readonly<Record<string, unknown>>): void {
  for (const text of textsWithin(variables)) requireStorable(text)
}

/** The same for text that is written in the document itself. */
export function checkDocumentText(document: DocumentNode): void {
  visit(document, { StringValue: ({ value }) => requireStorable(value) })
}

function requireStorable(text: string): void {
  if (!text.includes('\0') && !/\p{Surrogate}/u.test(text)) return
  throw new InputError({
    code: 'BAD_VALUE',
    expected: 'text of whole Unicode characters',
    received: text,
    remedy: 'remove the NUL character or the broken character',
  })
}

/** Walks without recursion: a client decides how deep its variables are. */
function* textsWithin(root: unknown): Generator<string> {
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string') yield value
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      yield key
      waiting.push(inner)
    }
  }
}
