import { type Figure, notReported, overlapping, stated, sum, unquantified } from '@council-outcomes/figures'
import type { FigureRule } from './cell-numbers.ts'
import { type Tally, WORDINGS } from './tally.ts'

const STATED = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'] as const
const UNQUANTIFIED = 4

/** The figure of one cell; NOT_REPORTED where nothing is in it. */
export function cellFigure(tally: Tally, cell: number, rule: FigureRule): Figure {
  const parts: Figure[] = []
  for (let part = 0; part < tally.parts; part += 1) {
    const figure = partFigure(tally, cell, part, rule)
    if (figure !== null) parts.push(figure)
  }
  const [only] = parts
  if (only === undefined) return notReported(rule.unit)
  if (parts.length === 1) return only
  return rule.overlaps ? overlapping(parts, rule.unit) : sum(parts, rule.unit)
}

export function hasBeside({ beside }: Tally, cell: number): boolean {
  return beside.size > 0 && beside.has(cell)
}

function partFigure(tally: Tally, cell: number, part: number, rule: FigureRule): Figure | null {
  const beside = (tally.beside.get(cell) ?? []).filter((own) => own.part === part)
  const amounts = [
    ...amountsOf(tally, cell * tally.parts + part, rule),
    ...beside.map(({ figure }) => figure),
  ]
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
