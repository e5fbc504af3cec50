import { canonicalJson } from './canonical-json.ts'

/** All but the question itself that an answer depends on. */
export interface Circumstances {
  readonly audience: string
  readonly dataVersion: string
  readonly now: Date
  /** The `accept` header. */
  readonly accept: string
}

/**
 * Two questions with the same key have the same answer. Null for a body that is no plain question; such bodies are
 * not looked up.
 */
export function questionKey(
  body: unknown,
  { audience, dataVersion, now, accept }: Circumstances,
): string | null {
  if (typeof body !== 'object' || body === null) return null
  const { query, variables = null, operationName = null, extensions = null }: QuestionLike = body
  if (typeof query !== 'string' || query === '' || extensions !== null) return null
  if (typeof variables !== 'object' || Array.isArray(variables)) return null
  if (typeof operationName !== 'string' && operationName !== null) return null
  const given = canonicalJson(variables ?? {})
  if (given === null) return null
  // With its length before it, no part can be mistaken for another.
  const parts = [audience, dataVersion, String(quarterHour(now)), accept, operationName ?? '', query, given]
  return parts.map((part) => `${part.length}:${part}`).join('')
}

/** "This month" and its like end at midnight of the council, which in every time zone is on a quarter of an hour. */
function quarterHour(now: Date): number {
  return Math.floor(now.getTime() / 900_000)
}

interface QuestionLike {
  readonly query?: unknown
  readonly variables?: unknown
  readonly operationName?: unknown
  readonly extensions?: unknown
}
