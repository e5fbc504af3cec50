/**
 * Tells the name of the newest data whenever the server does (GET /changes): at the beginning, after every change, and
 * after every interruption. Listens only while the page is in sight; `onLost` tells that the server is not heard.
 * @returns what ends it
 */
export function listenToChanges(onVersion: (version: string) => void, onLost: () => void): () => void {
  let source: EventSource | null = null
  let timer: number | undefined
  let failures = 0

  const open = () => {
    source = new EventSource('/changes')
    source.addEventListener('version', ({ lastEventId }) => {
      failures = 0
      onVersion(lastEventId)
    })
    // Left to itself a browser gives up after a refusal, and after an interruption tries again without a pause.
    source.addEventListener('error', () => {
      close()
      onLost()
      timer = window.setTimeout(open, pauseAfter(failures))
      failures += 1
    })
  }
  const close = () => {
    window.clearTimeout(timer)
    source?.close()
    source = null
  }
  const look = () => {
    close()
    if (!document.hidden) open()
  }

  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    close()
  }
}

const SHORTEST = 2_000

const LONGEST = 60_000

/** In milliseconds: twice as long after each failure, and never the same for all who were cut off together. */
export function pauseAfter(failures: number, chance: () => number = Math.random): number {
  return Math.min(LONGEST, SHORTEST * 2 ** failures) * (0.5 + chance() / 2)
}
