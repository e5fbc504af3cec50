import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** What went wrong, as far as a reader can use it. */
export type FailureKind = 'UNREACHABLE' | 'BUSY' | 'REFUSED' | 'BROKEN'

export interface Failure {
  readonly kind: FailureKind
  /** What the server said to a question that it refused; null otherwise, for the rest is not for readers. */
  readonly detail: string | null
}

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return fromCodes(error)
  if (!ServerError.is(error)) return { kind: 'UNREACHABLE', detail: null }
  if (GATEWAY.includes(error.statusCode)) return { kind: 'BUSY', detail: null }
  return { kind: error.statusCode < 500 ? 'REFUSED' : 'BROKEN', detail: null }
}

const GATEWAY = [429, 502, 503, 504]

function fromCodes({ errors }: CombinedGraphQLErrors): Failure {
  const codes = errors.map((error) => error.extensions?.code)
  if (codes.includes('UNAVAILABLE')) return { kind: 'BUSY', detail: null }
  if (codes.some((code) => code === undefined || String(code).startsWith('INTERNAL'))) {
    return { kind: 'BROKEN', detail: null }
  }
  return { kind: 'REFUSED', detail: errors[0]?.message ?? null }
}
