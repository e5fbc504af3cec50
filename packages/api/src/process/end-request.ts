import type { EventEmitter } from 'node:events'

/**
 * Aborts at the first SIGINT (Ctrl-C), SIGTERM or SIGHUP (a closed terminal), so that everything can end in order. The second one exits at once.
 * @param signals the process, as that which tells of signals
 */
export function endRequest(signals: Pick<EventEmitter, 'on'>, exit: (code: number) => void): AbortSignal {
  const request = new AbortController()
  const onSignal = () => {
    if (request.signal.aborted) exit(EXIT_AFTER_SECOND_SIGNAL)
    request.abort()
  }
  signals.on('SIGINT', onSignal)
  signals.on('SIGTERM', onSignal)
  signals.on('SIGHUP', onSignal)
  return request.signal
}

/** As shells say of a command that Ctrl-C ended. */
const EXIT_AFTER_SECOND_SIGNAL = 130
