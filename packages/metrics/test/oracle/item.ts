import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import type { CalendarDate, Unit } from '@council-outcomes/figures'
import type { Dimension } from '../../src/dimensions.ts'
import { stated, type Tally } from './amount.ts'
import type { Kept, Words } from './made-up/record.ts'

/** One thing that a metric may count: a record, or what a reported total still has to explain. */
export interface Item {
  readonly id: string
  readonly isStatement: boolean
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  /** Nobody knows whether it is still in the stock. */
  readonly isUncertain: boolean
  readonly regions: readonly string[]
  readonly categories: Categories
  readonly role: CouncilRole
  readonly qualifier: StatedQualifier
  readonly sources: readonly string[]
  readonly says: Tally
  /** The unit of the document, where the metric counts in another. */
  readonly recordedUnit: Unit
  /** What is counted once, such as the outlet of an article. */
  readonly thing: string
  /** Days from submission to answer; null where nobody knows. */
  readonly days: number | null
}

/** Codes by dimension; null where the record says nothing. */
type Categories = Partial<Readonly<Record<Dimension, string | null>>>

type Own = Pick<Item, 'id' | 'from' | 'to' | 'regions' | 'role' | 'sources' | 'thing'> & {
  readonly isStatement: false
  readonly isUncertain: false
  readonly days: null
}

/** What an item takes over from its record, whatever it counts. */
export function ownOf(record: Kept): Own {
  const { id, from, to, regions, role, sources } = record
  return {
    ...{ id, from, to, regions, role, sources },
    ...{ thing: id, isStatement: false, isUncertain: false, days: null },
  }
}

type Saying = Pick<Item, 'says' | 'qualifier' | 'recordedUnit'>

export function saying(words: Words, unit: Unit, tolerance: number, recordedUnit = unit): Saying {
  const { value, qualifier } = words
  const isWordsOnly = value === null || qualifier === 'UNQUANTIFIED'
  const amount = isWordsOnly ? null : stated(value, qualifier, tolerance)
  return { qualifier, recordedUnit, says: { amount, wordsOnly: isWordsOnly ? 1 : 0, unit } }
}

export function one(unit: Unit): Saying {
  return saying({ value: 1, qualifier: 'EXACT' }, unit, 0)
}
