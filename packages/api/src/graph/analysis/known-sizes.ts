import { InputError } from '@council-outcomes/figures'
import type { Snapshot } from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'

/**
 * Remembers the size of each question, by the state of the record and the quarter of an hour: every council's day
 * begins with one. A question that will be refused has the size `none`.
 */
export function knownSizes<Size>(none: Size) {
  const known = new WeakMap<Snapshot, Map<string, Size>>()
  return (question: unknown, { snapshot, now }: GraphContext, sizeOf: () => Size): Size => {
    const sizes = known.get(snapshot) ?? new Map<string, Size>()
    known.set(snapshot, sizes)
    const key = JSON.stringify([Math.floor(now.getTime() / QUARTER_HOUR_MS), question])
    const found = sizes.get(key)
    if (found !== undefined) return found
    const size = unlessRefused(none, sizeOf)
    if (key.length > LONGEST_KNOWN) return size
    if (sizes.size >= MOST_KNOWN) sizes.clear()
    sizes.set(key, size)
    return size
  }
}

/** What is kept is at most so many texts of at most so many characters. */
const MOST_KNOWN = 1_000
const LONGEST_KNOWN = 2_000

const QUARTER_HOUR_MS = 900_000

function unlessRefused<Size>(none: Size, size: () => Size): Size {
  try {
    return size()
  } catch (error) {
    if (error instanceof InputError) return none
    throw error
  }
}
