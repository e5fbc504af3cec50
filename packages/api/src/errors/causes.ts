const DEEPEST_CAUSE = 8

/** The error and what it wraps, outermost first: GraphQL keeps the original in `originalError`, others in `cause`. */
export function* causes(error: unknown): Generator<Error> {
  let current = error
  for (let depth = 0; depth < DEEPEST_CAUSE && current instanceof Error; depth += 1) {
    yield current
    current = 'originalError' in current ? (current.originalError ?? current.cause) : current.cause
  }
}
