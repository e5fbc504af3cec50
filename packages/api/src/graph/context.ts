import type { PrismaClient } from '@council-outcomes/db'
import { createEngine, type Engine } from '@council-outcomes/metrics'

export interface GraphContext {
  readonly prisma: PrismaClient
  readonly engine: Engine
  /** The one instant as of which the whole request is answered. */
  readonly now: Date
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/** Call once per process; the returned function makes the context of one request. */
export function contextFactory(
  prisma: PrismaClient,
  clock: () => Date = () => new Date(),
): (signal: AbortSignal) => GraphContext {
  return (signal) => ({ prisma, engine: createEngine(prisma), now: clock(), signal })
}
