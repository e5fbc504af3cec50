import { type Figure, notReported, overlapping, stated, sum, unquantified } from '@council-outcomes/figures'
import type { FigureRule } from './cell-numbers.ts'
import { recordsIn, type Tally, WORDINGS } from './tally.ts'

const STATED = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'] as const
const UNQUANTIFIED = 4

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
  return recordsIn(tally, cell) === 0 && !hasBeside(tally, cell)
}

export function hasBeside({ beside, parts }: Tally, cell: number): boolean {
  if (beside.size === 0) return false
  for (let slot = cell * parts; slot < (cell + 1) * parts; slot += 1) if (beside.has(slot)) return true
  return false
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
