const LOOK_EVERY_MS = 500

/**
 * Aborts when the shell in which npm runs a script is gone. npm passes SIGTERM on to that shell and no further,
 * so without this an ended `npm start` would leave the server behind. Never aborts for a process that npm did not start.
 */
export function orphaned(environment: NodeJS.ProcessEnv, parentId: () => number): AbortSignal {
  const gone = new AbortController()
  if (environment.npm_lifecycle_event === undefined) return gone.signal
  const shell = parentId()
  const timer = setInterval(() => {
    if (parentId() === shell) return
    clearInterval(timer)
    gone.abort()
  }, LOOK_EVERY_MS)
  timer.unref()
  return gone.signal
}
