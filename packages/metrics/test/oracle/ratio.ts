import type { Figure } from '@council-outcomes/figures'
import type { Amount, Spoken, Tally } from './amount.ts'
import { noneCounted } from './tally.ts'

/** The share that a part makes up of its whole. The part counts some of the whole's records: silent, it counted none. */
export function shareOf(part: Tally, whole: Tally): Figure {
  const common = { unit: 'PERCENT', unquantified: whole.wordsOnly } as const
  if (whole.amount?.most === 0) return { ...common, ...NOTHING, state: 'NOT_APPLICABLE', unquantified: 0 }
  if (whole.amount === null) return { ...common, ...NOTHING, state: 'NOT_REPORTED' }
  const { amount } = part.amount === null ? noneCounted(part.unit) : part
  return { ...common, ...share(amount ?? whole.amount, whole.amount) }
}

const NOTHING = { value: null, low: null, high: null, range: null, qualifier: 'EXACT' } as const

function share(part: Amount, whole: Amount) {
  const from = percent(part.from, whole.to)
  const to = percent(part.to, whole.from)
  const isExact = part.wording === 'EXACT' && whole.wording === 'EXACT'
  const isAbout = [part, whole].every(({ wording }) => wording === 'EXACT' || wording === 'ABOUT')
  const low = hundredfold(part.least, whole.most)
  const high = hundredfold(part.most, whole.least)
  const isZero = isExact && high === 0
  return {
    state: isZero ? 'ZERO' : 'REPORTED',
    value: isAbout ? from.value : null,
    low,
    high,
    qualifier: isExact ? 'EXACT' : isAbout ? 'ABOUT' : 'RANGE',
    range: isAbout ? null : { from, to },
  } as const
}

function percent(part: Spoken | null, whole: Spoken | null) {
  return {
    value: hundredfold(part?.value ?? null, whole?.value ?? null),
    approximate: (part?.about ?? false) || (whole?.about ?? false),
  }
}

/** From 0 to 100. A share of a whole without end may be 0, a part without end may be all of it. */
function hundredfold(part: number | null, whole: number | null): number {
  if (part === 0 || whole === null) return 0
  return part === null || part >= whole ? 100 : (100 * part) / whole
}
