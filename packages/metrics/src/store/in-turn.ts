/**
 * Work that never runs twice at once. A call begins it, or waits for the run that begins after the present one: what is
 * returned has begun after the call. All who wait share that run.
 */
export function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | null = null
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null
        const run = work()
        running = run
        return run
      })
    return next
  }
}
