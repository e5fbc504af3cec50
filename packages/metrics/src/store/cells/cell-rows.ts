import { dayOrder } from '../../columns/day-order.ts'
import type { FactTable } from '../../columns/fact-table.ts'
import { longestSpan } from '../../columns/longest-span.ts'

/** The positions of the numbers of a cell. */
export const CELL = { from: 0, to: 1, place: 2, group: 3, unit: 4, qualifier: 5, count: 6 } as const

/** Cells in any order, each of them once, until they become a table. */
export class CellRows {
  #size = 0
  /** The numbers of each cell, one cell after the other. */
  #numbers = new Int32Array(NUMBERS * FIRST_ROWS)
  #values = new Float64Array(FIRST_ROWS)
  /** A hash table with open addressing: the number of a cell, counted from 1, or 0. At most half of it is taken. */
  #slots = new Int32Array(2 * FIRST_ROWS)

  get size(): number {
    return this.#size
  }

  /** Adds to the cell of these numbers; `group` is 0 where a table does not tell it. */
  add(
    from: number,
    to: number,
    place: number,
    group: number,
    unit: number,
    qualifier: number,
    count: number,
    value: number,
  ): void {
    const slot = this.#slotOf(from, to, place, group, unit, qualifier)
    const known = this.#slots[slot] ?? 0
    if (known > 0) {
      this.#numbers[(known - 1) * NUMBERS + CELL.count] = this.at(known - 1, CELL.count) + count
      this.#values[known - 1] = this.valueAt(known - 1) + value
      return
    }
    const row = this.#size
    this.#numbers.set([from, to, place, group, unit, qualifier, count], row * NUMBERS)
    this.#values[row] = value
    this.#slots[slot] = row + 1
    this.#size += 1
    if (this.#size === this.#values.length) this.#grow()
  }

  addFrom(cells: CellRows, row: number): void {
    this.add(
      cells.at(row, CELL.from),
      cells.at(row, CELL.to),
      cells.at(row, CELL.place),
      cells.at(row, CELL.group),
      cells.at(row, CELL.unit),
      cells.at(row, CELL.qualifier),
      cells.at(row, CELL.count),
      cells.valueAt(row),
    )
  }

  addTable(table: FactTable): void {
    const groups = table.categories.BENEFICIARY_GROUP
    for (let row = 0; row < table.rows; row += 1) {
      this.add(
        table.from[row] ?? 0,
        table.to[row] ?? 0,
        table.place[row] ?? 0,
        groups?.[row] ?? 0,
        table.unit[row] ?? 0,
        table.qualifier[row] ?? 0,
        table.count[row] ?? 0,
        table.value[row] ?? 0,
      )
    }
  }

  /** @param number one of CELL */
  at(row: number, number: number): number {
    return this.#numbers[row * NUMBERS + number] ?? 0
  }

  valueAt(row: number): number {
    return this.#values[row] ?? 0
  }

  /** The cells of which something is there, by their first day. */
  table(hasGroups: boolean): FactTable {
    const rows = Uint32Array.from({ length: this.#size }, (_, row) => row).filter((row) => {
      return this.at(row, CELL.count) !== 0 || this.valueAt(row) !== 0
    })
    const order = dayOrder(Int32Array.from(rows, (row) => this.at(row, CELL.from))).map(
      (position) => rows[position] ?? 0,
    )
    const column = <Column extends { [row: number]: number }>(target: Column, number: number) => {
      for (let row = 0; row < order.length; row += 1) target[row] = this.at(order[row] ?? 0, number)
      return target
    }
    const size = order.length
    const from = column(new Int32Array(size), CELL.from)
    const to = column(new Int32Array(size), CELL.to)
    const longest = longestSpan(from, to)
    return {
      rows: size,
      only: null,
      from,
      to: longest === 0 ? from : to,
      longest,
      place: column(new Uint16Array(size), CELL.place),
      categories: hasGroups ? { BENEFICIARY_GROUP: column(new Uint16Array(size), CELL.group) } : {},
      role: null,
      unit: column(new Uint8Array(size), CELL.unit),
      qualifier: column(new Uint8Array(size), CELL.qualifier),
      count: column(new Int32Array(size), CELL.count),
      value: Float64Array.from(order, (row) => this.valueAt(row)),
      records: null,
    }
  }

  #slotOf(from: number, to: number, place: number, group: number, unit: number, qualifier: number): number {
    const most = this.#slots.length - 1
    let slot = hash(from, to, place, group, unit, qualifier) & most
    for (;;) {
      const known = this.#slots[slot] ?? 0
      if (known === 0) return slot
      const at = (known - 1) * NUMBERS
      if (
        this.#numbers[at] === from &&
        this.#numbers[at + 1] === to &&
        this.#numbers[at + 2] === place &&
        this.#numbers[at + 3] === group &&
        this.#numbers[at + 4] === unit &&
        this.#numbers[at + 5] === qualifier
      ) {
        return slot
      }
      slot = (slot + 1) & most
    }
  }

  #grow(): void {
    const numbers = new Int32Array(this.#numbers.length * 2)
    numbers.set(this.#numbers)
    this.#numbers = numbers
    const values = new Float64Array(this.#values.length * 2)
    values.set(this.#values)
    this.#values = values
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let row = 0; row < this.#size; row += 1) {
      const slot = this.#slotOf(
        this.at(row, CELL.from),
        this.at(row, CELL.to),
        this.at(row, CELL.place),
        this.at(row, CELL.group),
        this.at(row, CELL.unit),
        this.at(row, CELL.qualifier),
      )
      this.#slots[slot] = row + 1
    }
  }
}

const NUMBERS = 7
const FIRST_ROWS = 16

/** Small numbers that differ little are spread over all bits. */
function hash(
  from: number,
  to: number,
  place: number,
  group: number,
  unit: number,
  qualifier: number,
): number {
  let mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(to - from, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  mixed ^= Math.imul((place << 8) ^ (group << 16) ^ (unit << 4) ^ qualifier, 0x27d4eb2f)
  return mixed ^ (mixed >>> 13)
}
