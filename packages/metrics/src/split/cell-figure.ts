import {
  type Figure,
  notReported,
  overlapping,
  stated,
  sum,
  type Unit,
  unquantified,
} from '@council-outcomes/figures'
import { recordsIn, type Tally } from './tally.ts'

const WORDINGS = 5
const STATED = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'] as const
const UNQUANTIFIED = 4

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

/** The figure of one cell; NOT_REPORTED where nothing is in it. */
export function cellFigure(tally: Tally, cell: number, rule: FigureRule): Figure {
  const parts: Figure[] = []
  for (let part = 0; part < tally.parts; part += 1) {
    const figure = partFigure(tally, cell * tally.parts + part, rule)
    if (figure !== null) parts.push(figure)
  }
  const [only] = parts
  if (only === undefined) return notReported(rule.unit)
  if (parts.length === 1) return only
  return rule.overlaps ? overlapping(parts, rule.unit) : sum(parts, rule.unit)
}

export function isEmpty(tally: Tally, cell: number): boolean {
  if (recordsIn(tally, cell) > 0) return false
  for (let part = 0; part < tally.parts; part += 1) {
    if (tally.beside.has(cell * tally.parts + part)) return false
  }
  return true
}

function partFigure(tally: Tally, slot: number, rule: FigureRule): Figure | null {
  const amounts = [...amountsOf(tally, slot, rule), ...(tally.beside.get(slot) ?? [])]
  const [only] = amounts
  if (only === undefined) return null
  return amounts.length === 1 ? only : sum(amounts, rule.unit)
}

function amountsOf({ counts, sums, notChildren }: Tally, slot: number, rule: FigureRule): readonly Figure[] {
  const unit = rule.tellsChildren && notChildren[slot] === 0 ? 'CHILD' : rule.unit
  const amounts: Figure[] = []
  for (const [wording, qualifier] of STATED.entries()) {
    if ((counts[slot * WORDINGS + wording] ?? 0) === 0) continue
    const value = sums[slot * WORDINGS + wording] ?? 0
    amounts.push(stated({ value, qualifier, unit, tolerance: rule.tolerance }))
  }
  const without = counts[slot * WORDINGS + UNQUANTIFIED] ?? 0
  if (without > 0) amounts.push(unquantified(without, unit))
  return amounts
}
