import type { FactReader, PrismaClient } from '@council-outcomes/db'
import { createEngine, type Engine, type FigureStore, type Snapshot } from '@council-outcomes/metrics'
import type { Sizes } from '../graphql-guard/sizes.ts'
import { sizesOf } from './analysis/sizes.ts'

export interface GraphContext {
  /** Reads records and lists. */
  readonly prisma: PrismaClient
  /** Reads rows with all that is asked around them, on connections of its own. */
  readonly rows: FactReader
  /** The state of the record that every figure, name and period of this request is told from. */
  readonly snapshot: Snapshot
  readonly engine: Engine
  /** The one instant as of which the whole request is answered. */
  readonly now: Date
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** Tells the guard how large a question is. */
  readonly sizes: Sizes
}

export interface GraphSources {
  /** Called for the first record or list that Prisma reads: making a client takes a tenth of a second. */
  readonly prisma: () => PrismaClient
  readonly rows: FactReader
  readonly store: Pick<FigureStore, 'current'>
  /** Counts what the store's columns cannot tell. */
  readonly facts: FactReader
  readonly clock?: () => Date
}

/** Call once per process; the returned function makes the context of one request. */
export function contextFactory({
  prisma,
  rows,
  store,
  facts,
  clock = () => new Date(),
}: GraphSources): (signal: AbortSignal) => GraphContext {
  return (signal) => {
    const snapshot = store.current()
    const engine = createEngine({ snapshot, facts, signal })
    return new RequestContext({ prisma, rows, snapshot, engine, now: clock(), signal })
  }
}

type ContextParts = Pick<GraphSources, 'prisma'> & Omit<GraphContext, 'prisma' | 'sizes'>

/** A class, because V8 keeps what the getters of an object literal see until the next full collection. */
class RequestContext implements GraphContext {
  /** Not a #name: Apollo Server copies the context, and only its own properties. */
  private readonly openPrisma: () => PrismaClient
  readonly rows: FactReader
  readonly snapshot: Snapshot
  readonly engine: Engine
  readonly now: Date
  readonly signal: AbortSignal

  constructor({ prisma, rows, snapshot, engine, now, signal }: ContextParts) {
    this.openPrisma = prisma
    this.rows = rows
    this.snapshot = snapshot
    this.engine = engine
    this.now = now
    this.signal = signal
  }

  get prisma(): PrismaClient {
    return this.openPrisma()
  }

  get sizes(): Sizes {
    return sizesOf(this)
  }
}
