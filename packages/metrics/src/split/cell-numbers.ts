import type { FigureState, Qualifier, Unit } from '@council-outcomes/figures'
import { type Tally, WORDINGS } from './tally.ts'

/** How the amounts of a tally become a figure. */
export interface FigureRule {
  readonly unit: Unit
  /** Whether amounts of children keep saying so: only where persons are counted. */
  readonly tellsChildren: boolean
  /** Whether people may stand in several parts, so that the figure is a range. */
  readonly overlaps: boolean
  /** The share by which "about" may be off. */
  readonly tolerance: number
}

/**
 * The numbers of a figure: what `sum` and `overlapping` of the package figures would say of the same amounts, without
 * an object for each. One is used again and again; a property test compares the two.
 */
export interface CellNumbers {
  state: FigureState
  qualifier: Qualifier
  unit: Unit
  unquantified: number
  /** The worded ends and the bounds; meaningful where the state is REPORTED. */
  from: number
  isFromApproximate: boolean
  to: number
  isToApproximate: boolean
  low: number
  high: number
  /** Whether there is no upper end. */
  isOpen: boolean
}

export function cellNumbers(): CellNumbers {
  return {
    state: 'NOT_REPORTED',
    qualifier: 'EXACT',
    unit: 'PERSON',
    unquantified: 0,
    from: 0,
    isFromApproximate: false,
    to: 0,
    isToApproximate: false,
    low: 0,
    high: 0,
    isOpen: false,
  }
}

/** Reads the amounts of a cell; figures beside them are not looked at. */
export function readCell(tally: Tally, cell: number, rule: FigureRule, into: CellNumbers): void {
  const { counts, sums, notChildren, parts } = tally
  let reported = 0
  let hasZero = false
  let hasAbout = false
  let hasAtMost = false
  let onlyChildren = rule.tellsChildren
  into.unquantified = 0
  into.from = 0
  into.to = 0
  into.low = 0
  into.high = 0
  into.isFromApproximate = false
  into.isOpen = false
  for (let slot = cell * parts; slot < (cell + 1) * parts; slot += 1) {
    const at = slot * WORDINGS
    const exactly = counts[at] ?? 0
    const about = counts[at + 1] ?? 0
    const atLeast = counts[at + 2] ?? 0
    const atMost = counts[at + 3] ?? 0
    const without = counts[at + 4] ?? 0
    if (exactly + about + atLeast + atMost + without === 0) continue
    if (onlyChildren && notChildren[slot] !== 0) onlyChildren = false
    into.unquantified += without
    const exact = exactly === 0 ? 0 : (sums[at] ?? 0)
    if (exactly > 0 && exact === 0) hasZero = true
    if (exact === 0 && about + atLeast + atMost === 0) continue
    reported += 1
    const spoken = about === 0 ? 0 : (sums[at + 1] ?? 0)
    const least = atLeast === 0 ? 0 : (sums[at + 2] ?? 0)
    const most = atMost === 0 ? 0 : (sums[at + 3] ?? 0)
    const from = exact + spoken + least
    const low = rounded(exact + least + rounded(spoken - spoken * rule.tolerance))
    into.to += exact + spoken + most
    into.high += exact + most + rounded(spoken + spoken * rule.tolerance)
    if (about > 0) hasAbout = true
    if (atMost > 0) hasAtMost = true
    if (atLeast > 0) into.isOpen = true
    if (!rule.overlaps) {
      into.from += from
      into.low += low
    } else {
      // Of two equal bounds the exact one says more.
      if (reported === 1 || from > into.from || (from === into.from && about === 0)) {
        into.isFromApproximate = about > 0
        into.from = from
      }
      if (low > into.low) into.low = low
    }
  }
  const isOverlap = rule.overlaps && reported > 1
  if (!isOverlap) into.isFromApproximate = hasAbout
  into.isToApproximate = hasAbout
  into.low = rounded(into.low)
  into.high = rounded(into.high)
  into.unit = onlyChildren && reported + into.unquantified + Number(hasZero) > 0 ? 'CHILD' : rule.unit
  into.qualifier = isOverlap ? 'RANGE' : qualifierOf(hasAbout, into.isOpen, hasAtMost)
  if (reported > 0) into.state = 'REPORTED'
  else into.state = hasZero && into.unquantified === 0 ? 'ZERO' : 'NOT_REPORTED'
}

function qualifierOf(hasAbout: boolean, isOpen: boolean, hasAtMost: boolean): Qualifier {
  if (hasAtMost) return hasAbout || isOpen ? 'RANGE' : 'AT_MOST'
  if (isOpen) return hasAbout ? 'ABOUT_OR_MORE' : 'AT_LEAST'
  return hasAbout ? 'ABOUT' : 'EXACT'
}

/** To thousandths, as the package figures keeps margins. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1000) / 1000
}
