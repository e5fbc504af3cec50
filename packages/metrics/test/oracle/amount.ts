import type { StatedQualifier } from '@council-outcomes/db'
import type { Figure, Qualifier, Unit } from '@council-outcomes/figures'

/**
 * A number with its bounds and its words, in whole thousandths: the arithmetic of the design's part 5, written apart
 * from the package figures and without a binary fraction in it.
 */
export interface Amount {
  readonly least: number
  /** Null without an upper bound. */
  readonly most: number | null
  /** The lower and the upper end as they are spoken. */
  readonly from: Spoken
  readonly to: Spoken | null
  readonly wording: Qualifier
}

export interface Spoken {
  readonly value: number
  readonly about: boolean
}

/** What records say together: a number, or none, and how many of them gave none. */
export interface Tally {
  readonly amount: Amount | null
  readonly wordsOnly: number
  readonly unit: Unit
  /** There is no such number, and there cannot be: a median of nothing. */
  readonly isMeaningless?: boolean
}

/** @param tolerance in thousandths of the value */
export function stated(
  value: number,
  qualifier: Exclude<StatedQualifier, 'UNQUANTIFIED'>,
  tolerance: number,
): Amount {
  const spoken = { value: value * 1000, about: qualifier === 'ABOUT' }
  const margin = qualifier === 'ABOUT' ? value * tolerance : 0
  switch (qualifier) {
    case 'EXACT':
    case 'ABOUT':
      return {
        least: spoken.value - margin,
        most: spoken.value + margin,
        from: spoken,
        to: spoken,
        wording: qualifier,
      }
    case 'AT_LEAST':
      return { least: spoken.value, most: null, from: spoken, to: null, wording: qualifier }
    case 'AT_MOST':
      return {
        least: 0,
        most: spoken.value,
        from: { value: 0, about: false },
        to: spoken,
        wording: qualifier,
      }
  }
}

export function exactly(value: number): Amount {
  return stated(value, 'EXACT', 0)
}

/** Counted, and there was none. */
export function isZero({ wording, most }: Amount): boolean {
  return wording === 'EXACT' && most === 0
}

export function added(parts: readonly [Amount, ...Amount[]]): Amount {
  return parts.reduce((a, b) => ({
    least: a.least + b.least,
    most: a.most === null || b.most === null ? null : a.most + b.most,
    from: bothSpoken(a.from, b.from),
    to: a.to === null || b.to === null ? null : bothSpoken(a.to, b.to),
    wording: wordingOfSum(a.wording, b.wording),
  }))
}

/** Heads in parts that may share people: at least the largest part, at most all of them. */
export function sharingPeople(parts: readonly [Amount, ...Amount[]]): Amount {
  if (parts.length === 1) return parts[0]
  const all = added(parts)
  const largest = Math.max(...parts.map(({ from }) => from.value))
  const isSure = parts.some(({ from }) => from.value === largest && !from.about)
  return {
    least: Math.max(...parts.map(({ least }) => least)),
    most: all.most,
    from: { value: largest, about: !isSure },
    to: all.to,
    wording: 'RANGE',
  }
}

/** What a stated number says beyond what is known of it, never below nothing; null when nothing is left. */
export function beyond(whole: Amount, known: Amount): Amount | null {
  if (isZero(whole)) return null
  const from = known.to === null ? { value: 0, about: false } : lessSpoken(whole.from, known.to)
  const to = whole.to === null ? null : lessSpoken(whole.to, known.from)
  // "More than 200" is used up only by more than 200.
  const isUsedUp = to === null ? known.from.value > whole.from.value : to.value === 0
  if (isUsedUp) return null
  return {
    least: known.most === null ? 0 : Math.max(0, whole.least - known.most),
    most: whole.most === null ? null : Math.max(0, whole.most - known.least),
    from,
    to,
    wording: wordingOfSum(whole.wording, wordingTakenAway(known.wording)),
  }
}

export function figureOf({ amount, wordsOnly, unit, isMeaningless = false }: Tally): Figure {
  if (amount === null) {
    const state = isMeaningless ? 'NOT_APPLICABLE' : 'NOT_REPORTED'
    return { ...NOTHING, state, qualifier: 'EXACT', unit, unquantified: wordsOnly }
  }
  const { least, most, from, to, wording } = amount
  const spoken = wording === 'AT_MOST' && to !== null ? to : from
  const isRange = wording === 'RANGE'
  return {
    state: isZero(amount) ? 'ZERO' : 'REPORTED',
    value: isRange ? null : spoken.value / 1000,
    low: least / 1000,
    high: most === null ? null : most / 1000,
    unit,
    qualifier: wording,
    range: isRange ? { from: boundOf(from), to: to === null ? null : boundOf(to) } : null,
    unquantified: wordsOnly,
  }
}

const NOTHING = { value: null, low: null, high: null, range: null } as const

function boundOf({ value, about }: Spoken) {
  return { value: value / 1000, approximate: about }
}

function bothSpoken(a: Spoken, b: Spoken): Spoken {
  return { value: a.value + b.value, about: a.about || b.about }
}

function lessSpoken(whole: Spoken, part: Spoken): Spoken {
  return { value: Math.max(0, whole.value - part.value), about: whole.about || part.about }
}

/** "About" and "more than" make "about … or more"; "up to" beside either leaves only a range. */
function wordingOfSum(a: Qualifier, b: Qualifier): Qualifier {
  const said = new Set([a, b].flatMap((wording) => (wording === 'ABOUT_OR_MORE' ? BOTH : [wording])))
  const about = said.has('ABOUT')
  const open = said.has('AT_LEAST')
  const capped = said.has('AT_MOST')
  if (said.has('RANGE') || (capped && (about || open))) return 'RANGE'
  if (about && open) return 'ABOUT_OR_MORE'
  if (about) return 'ABOUT'
  if (open) return 'AT_LEAST'
  return capped ? 'AT_MOST' : 'EXACT'
}

const BOTH: readonly Qualifier[] = ['ABOUT', 'AT_LEAST']

/** Less "more than 3" is at most the rest; less "up to 3" is a range. */
function wordingTakenAway(wording: Qualifier): Qualifier {
  if (wording === 'EXACT' || wording === 'ABOUT') return wording
  return wording === 'AT_LEAST' ? 'AT_MOST' : 'RANGE'
}
