import type { Figure, FigureState, Qualifier, Unit, WordedRange } from '@council-outcomes/figures'
import type { FigureColumns } from '../answer/analysis.ts'
import { cellFigure, hasBeside } from './cell-figure.ts'
import { type CellNumbers, cellNumbers, type FigureRule, readCell } from './cell-numbers.ts'
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
    const row = this.state.length
    if (figure.unit !== this.unit) this.#units.set(row, figure.unit)
    if (figure.range !== null) this.#ranges.set(row, figure.range)
    this.state.push(figure.state)
    this.qualifier.push(figure.qualifier)
    this.value.push(figure.value)
    this.low.push(figure.low)
    this.high.push(figure.high)
    this.unquantified.push(figure.unquantified)
  }

  /** The same as `add(cellFigure(...))`, without making an object for each cell. */
  addCell(tally: Tally, cell: number, rule: FigureRule): void {
    if (hasBeside(tally, cell)) {
      this.add(cellFigure(tally, cell, rule))
      return
    }
    readCell(tally, cell, rule, numbers)
    const row = this.state.length
    const { state, qualifier, unit } = numbers
    if (unit !== this.unit) this.#units.set(row, unit)
    this.state.push(state)
    this.qualifier.push(state === 'REPORTED' ? qualifier : 'EXACT')
    this.unquantified.push(numbers.unquantified)
    if (state === 'NOT_REPORTED') {
      this.value.push(null)
      this.low.push(null)
      this.high.push(null)
    } else if (state === 'ZERO') {
      this.value.push(0)
      this.low.push(0)
      this.high.push(0)
    } else {
      if (qualifier === 'RANGE') this.#ranges.set(row, rangeOf(numbers))
      this.value.push(spokenValue(numbers))
      this.low.push(numbers.low)
      this.high.push(numbers.isOpen ? null : numbers.high)
    }
  }

  /** The same as `add(from.figure(row))`. */
  copy(from: FigureList, row: number): void {
    const own = this.state.length
    const unit = from.#units.get(row) ?? from.unit
    const range = from.#ranges.get(row)
    if (unit !== this.unit) this.#units.set(own, unit)
    if (range !== undefined) this.#ranges.set(own, range)
    this.state.push(from.state[row] ?? 'NOT_REPORTED')
    this.qualifier.push(from.qualifier[row] ?? 'EXACT')
    this.value.push(from.value[row] ?? null)
    this.low.push(from.low[row] ?? null)
    this.high.push(from.high[row] ?? null)
    this.unquantified.push(from.unquantified[row] ?? 0)
  }

  readonly unitOf = (row: number): Unit => this.#units.get(row) ?? this.unit

  readonly figure = (row: number): Figure => ({
    state: this.state[row] ?? 'NOT_REPORTED',
    value: this.value[row] ?? null,
    low: this.low[row] ?? null,
    high: this.high[row] ?? null,
    unit: this.unitOf(row),
    qualifier: this.qualifier[row] ?? 'EXACT',
    range: this.#ranges.get(row) ?? null,
    unquantified: this.unquantified[row] ?? 0,
  })
}

const numbers: CellNumbers = cellNumbers()

function spokenValue({ qualifier, from, to }: CellNumbers): number | null {
  if (qualifier === 'RANGE') return null
  return qualifier === 'AT_MOST' ? to : from
}

function rangeOf({ from, isFromApproximate, to, isToApproximate, isOpen }: CellNumbers): WordedRange {
  return {
    from: { value: from, approximate: isFromApproximate },
    to: isOpen ? null : { value: to, approximate: isToApproximate },
  }
}
