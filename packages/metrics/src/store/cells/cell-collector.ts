import { UNITS } from '@council-outcomes/figures'
import { OPEN_FROM, OPEN_TO } from '../../columns/fact-table.ts'
import { Numbering } from '../numbering.ts'
import type { TermData } from '../snapshot.ts'
import { CellRows } from './cell-rows.ts'
import type { CellGrain, CellKey } from './cell-table.ts'
import { reaching, stretchOf } from './segments.ts'

/** A record of assistance, or its going away, in numbers. */
export interface NumberedRecord {
  /** Numbers that the collector gave. */
  readonly council: number
  readonly type: number
  /** Numbers of the vocabulary of the cells. */
  readonly group: number
  readonly place: number
  /** Positions in UNITS and QUALIFIER_CODES. */
  readonly unit: number
  readonly qualifier: number
  /** Days; OPEN_FROM and OPEN_TO where nobody knows. */
  readonly from: number
  readonly to: number
  readonly count: 1 | -1
  readonly value: number
}

export interface CollectedCells {
  readonly key: CellKey
  readonly rows: CellRows
}

/** Adds records up to cells of both grains. Its stretches of time grow with the days that it is told. */
export class CellCollector {
  readonly #terms: readonly TermData[]
  #starts: Int32Array
  #begin: number
  #end: number
  readonly #councils = new Numbering<string>()
  readonly #types = new Numbering<string>()
  readonly #tables = new Map<number, CollectedCells>()

  constructor(starts: Int32Array, terms: readonly TermData[]) {
    this.#starts = starts
    this.#begin = starts[0] ?? 0
    this.#end = starts.at(-1) ?? 0
    this.#terms = terms
  }

  get starts(): Int32Array {
    return this.#starts
  }

  councilNumber(id: string): number {
    return this.#councils.numberOf(id, id)
  }

  typeNumber(id: string): number {
    return this.#types.numberOf(id, id)
  }

  tables(): readonly CollectedCells[] {
    return [...this.#tables.values()]
  }

  add(record: NumberedRecord): void {
    const { from, to, place, group, unit, qualifier, count } = record
    const value = count * record.value
    this.#reach(from, to)
    const first = from === OPEN_FROM ? null : stretchOf(from, this.#starts)
    const last = to === OPEN_TO ? null : from === to ? first : stretchOf(to, this.#starts)
    const begin = first === null ? OPEN_FROM : (this.#starts[first] ?? OPEN_FROM)
    const end = last === null ? OPEN_TO : (this.#starts[last + 1] ?? OPEN_TO) - 1
    const isInOne = first !== null && first === last
    this.#rowsOf(record, 'SEGMENT', isInOne).add(begin, end, place, group, unit, qualifier, count, value)
    this.#rowsOf(record, 'DAY', from === to).add(from, to, place, 0, unit, qualifier, count, value)
  }

  #reach(from: number, to: number): void {
    const first = from === OPEN_FROM ? to : from
    const last = to === OPEN_TO ? from : to
    if ((first >= this.#begin && last < this.#end) || first === OPEN_TO || last === OPEN_FROM) return
    this.#starts = reaching(this.#starts, first, last, this.#terms)
    this.#begin = this.#starts[0] ?? 0
    this.#end = this.#starts.at(-1) ?? 0
  }

  #rowsOf({ council, type, unit }: NumberedRecord, grain: CellGrain, isPoint: boolean): CellRows {
    const isFamilies = unit === FAMILY
    const flags = (isFamilies ? 4 : 0) + (grain === 'DAY' ? 2 : 0) + (isPoint ? 1 : 0)
    const name = (council * MOST_TYPES + type) * 8 + flags
    const known = this.#tables.get(name)
    if (known) return known.rows
    const rows = new CellRows()
    const key: CellKey = {
      councilId: this.#councils.list()[council] ?? '',
      fact: isFamilies ? 'ASSISTANCE_TO_FAMILIES' : 'ASSISTANCE_TO_PERSONS',
      grain,
      typeId: this.#types.list()[type] ?? '',
      shape: isPoint ? 'POINT' : 'SPAN',
    }
    this.#tables.set(name, { key, rows })
    return rows
  }
}

const FAMILY = UNITS.indexOf('FAMILY')
const MOST_TYPES = 65_536
