import type { Unit } from '@council-outcomes/figures'
import { type Amount, added, exactly, isZero, sharingPeople, type Tally } from './amount.ts'

/** Adds what several say. */
export function sumOf(parts: readonly Tally[], unit: Unit): Tally {
  return together(parts, unit, added)
}

/** Joins what several say of people whom they may share. */
export function headsOf(parts: readonly Tally[], unit: Unit): Tally {
  return together(parts, unit, sharingPeople)
}

export function nothingSaid(unit: Unit): Tally {
  return { amount: null, wordsOnly: 0, unit }
}

export function noneCounted(unit: Unit): Tally {
  return { amount: exactly(0), wordsOnly: 0, unit }
}

/** Zeros change nothing beside a number, and are a zero only where nobody spoke of more without a number. */
function together(
  parts: readonly Tally[],
  unit: Unit,
  join: (amounts: readonly [Amount, ...Amount[]]) => Amount,
): Tally {
  const speaking = parts.filter(({ amount, wordsOnly }) => amount !== null || wordsOnly > 0)
  const common = {
    unit: narrowestUnit(speaking, unit),
    wordsOnly: speaking.reduce((count, { wordsOnly }) => count + wordsOnly, 0),
  }
  const amounts = speaking.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  const [first, ...more] = amounts.filter((amount) => !isZero(amount))
  if (first !== undefined) return { ...common, amount: join([first, ...more]) }
  const isZeroAtMost = amounts.length > 0 && common.wordsOnly === 0
  return { ...common, amount: isZeroAtMost ? exactly(0) : null }
}

/** Children stay children where nobody else is counted. */
function narrowestUnit(parts: readonly Tally[], unit: Unit): Unit {
  const isChildren = parts.length > 0 && parts.every((part) => part.unit === 'CHILD')
  return isChildren ? 'CHILD' : unit
}
