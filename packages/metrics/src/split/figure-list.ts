import type { Figure, FigureState, Qualifier, Unit, WordedRange } from '@council-outcomes/figures'
import type { FigureColumns } from '../answer/analysis.ts'
import { cellFigure, type FigureRule } from './cell-figure.ts'
import type { Tally } from './tally.ts'

/** Figures one after another, kept as columns. */
export class FigureList implements FigureColumns {
  readonly unit: Unit
  readonly state: FigureState[] = []
  readonly qualifier: Qualifier[] = []
  readonly value: (number | null)[] = []
  readonly low: (number | null)[] = []
  readonly high: (number | null)[] = []
  readonly unquantified: number[] = []
  /** What few rows have: a narrower unit, or a range with its wording. */
  readonly #units = new Map<number, Unit>()
  readonly #ranges = new Map<number, WordedRange>()

  constructor(unit: Unit) {
    this.unit = unit
  }

  add(figure: Figure): void {
    if (figure.unit !== this.unit) this.#units.set(this.state.length, figure.unit)
    if (figure.range !== null) this.#ranges.set(this.state.length, figure.range)
    this.#push(figure.state, figure.qualifier, figure.value, figure.low, figure.high, figure.unquantified)
  }

  /** The same as `add(cellFigure(...))`; what is exact is not made into an object on the way. */
  addCell(tally: Tally, cell: number, rule: FigureRule): void {
    const exact = exactSum(tally, cell, rule)
    if (exact === null) this.add(cellFigure(tally, cell, rule))
    else this.#push(exact === 0 ? 'ZERO' : 'REPORTED', 'EXACT', exact, exact, exact, 0)
  }

  readonly figure = (row: number): Figure => ({
    state: this.state[row] ?? 'NOT_REPORTED',
    value: this.value[row] ?? null,
    low: this.low[row] ?? null,
    high: this.high[row] ?? null,
    unit: this.#units.get(row) ?? this.unit,
    qualifier: this.qualifier[row] ?? 'EXACT',
    range: this.#ranges.get(row) ?? null,
    unquantified: this.unquantified[row] ?? 0,
  })

  #push(
    state: FigureState,
    qualifier: Qualifier,
    value: number | null,
    low: number | null,
    high: number | null,
    unquantified: number,
  ): void {
    this.state.push(state)
    this.qualifier.push(qualifier)
    this.value.push(value)
    this.low.push(low)
    this.high.push(high)
    this.unquantified.push(unquantified)
  }
}

const WORDINGS = 5

/** The sum of a cell of which all is exact, in the unit of the rule; null for every other cell. */
function exactSum(
  { counts, sums, parts, notChildren, beside }: Tally,
  cell: number,
  rule: FigureRule,
): number | null {
  let value = 0
  let records = 0
  let partsWithValue = 0
  for (let slot = cell * parts; slot < (cell + 1) * parts; slot += 1) {
    const first = slot * WORDINGS
    const others =
      (counts[first + 1] ?? 0) +
      (counts[first + 2] ?? 0) +
      (counts[first + 3] ?? 0) +
      (counts[first + 4] ?? 0)
    if (others > 0 || beside.has(slot)) return null
    const counted = counts[first] ?? 0
    if (counted === 0) continue
    if (rule.tellsChildren && notChildren[slot] === 0) return null
    records += counted
    value += sums[first] ?? 0
    partsWithValue += 1
  }
  if (records === 0 || (rule.overlaps && partsWithValue > 1)) return null
  return value
}
