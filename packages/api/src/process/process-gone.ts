const LOOK_EVERY_MS = 1_000

/** Aborts within a second or so after the process with this id has ended; never for null. */
export function processGone(pid: number | null): AbortSignal {
  const gone = new AbortController()
  if (pid === null) return gone.signal
  const timer = setInterval(() => {
    if (lives(pid)) return
    clearInterval(timer)
    gone.abort()
  }, LOOK_EVERY_MS)
  timer.unref()
  return gone.signal
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be signalled, and lives all the same.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
