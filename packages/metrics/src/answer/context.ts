import type { FactReader } from '@council-outcomes/db'
import type { Remainders } from '../remainders/remainder.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { AnswerRoute } from './analysis.ts'

/** What the answers of one request share: one state of the data, and a way to the facts behind it. */
export interface AnswerContext {
  readonly snapshot: Snapshot
  readonly facts: FactReader
  /** Ends the statements of a question that nobody waits for any more; null where somebody always does. */
  readonly signal: AbortSignal | null
  /** Counts over facts what columns could tell, for tests and comparisons; null chooses the quicker. */
  readonly route: AnswerRoute | null
}

/** Remainders that were counted before, by snapshot and metric. */
const counted = new WeakMap<Snapshot, Map<string, Promise<Remainders>>>()

/** Counts the remainders of a metric once for each state of the data. */
export function onceForSnapshot(
  { snapshot, route }: AnswerContext,
  key: string,
  count: () => Promise<Remainders>,
): Promise<Remainders> {
  const known = counted.get(snapshot) ?? new Map<string, Promise<Remainders>>()
  counted.set(snapshot, known)
  const name = `${key} ${route}`
  const found = known.get(name)
  if (found !== undefined) return found
  const remainders = count()
  known.set(name, remainders)
  // What failed is counted again by the next question.
  remainders.catch(() => known.delete(name))
  return remainders
}
