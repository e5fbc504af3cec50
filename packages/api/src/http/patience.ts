import type { Socket } from 'node:net'
import { AWAY, TOO_SLOW } from '../errors/outages.ts'
import { Refusal } from '../errors/refusal.ts'
import type { Limits } from './limits.ts'
import type { Readiness } from './readiness.ts'

interface Patience {
  /** Aborts with a Refusal when the time is over, the client has gone or the database has. */
  readonly signal: AbortSignal
  readonly end: () => void
}

/**
 * How long an answer is worth working on. It looks at the socket: the request itself counts as closed as soon as its
 * body has been read, which is also why Fastify's own `handlerTimeout` never fires for a POST.
 */
export function patience(socket: Socket, readiness: Readiness, limits: Limits): Patience {
  const ended = new AbortController()
  const leave = () => ended.abort(CLIENT_GONE)
  const lookForDatabase = async () => {
    if (!(await readiness.databaseAnswers())) ended.abort(DATABASE_GONE)
  }
  const timer = setTimeout(() => ended.abort(TOO_LATE), limits.operationMs)
  const watch = setInterval(lookForDatabase, limits.databaseWatchMs)
  socket.once('close', leave)
  if (socket.destroyed) leave()
  return {
    signal: ended.signal,
    end: () => {
      clearTimeout(timer)
      clearInterval(watch)
      socket.off('close', leave)
    },
  }
}

const TOO_LATE = new Refusal(TOO_SLOW.code, TOO_SLOW.message, TOO_SLOW.remedy)

const CLIENT_GONE = new Refusal('REQUEST_TIMEOUT', 'The client closed the connection.', 'Ask again.')

const DATABASE_GONE = new Refusal(AWAY.code, AWAY.message, AWAY.remedy)
