import type { CopiedRow } from '@council-outcomes/db'

/**
 * The numbers of ids and short labels, of up to 16 bytes, as the database sends them: ten million of them are looked up
 * without making a text of each.
 */
export class WordNumbering {
  readonly #numberOfNew: (row: CopiedRow, field: number) => number
  /** Four words for each that was seen, and its number. */
  readonly #words: number[] = []
  readonly #numbers: number[] = []
  /** A hash table with open addressing: positions in `#numbers`, counted from 1, or 0. At most half of it is taken. */
  #slots = new Int32Array(256)

  constructor(numberOfNew: (row: CopiedRow, field: number) => number) {
    this.#numberOfNew = numberOfNew
  }

  numberOf(row: CopiedRow, field: number): number {
    const a = row.word(field, 0)
    const b = row.word(field, 1)
    const c = row.word(field, 2)
    const d = row.word(field, 3)
    const slot = this.#slotOf(a, b, c, d)
    const position = (this.#slots[slot] ?? 0) - 1
    if (position >= 0) return this.#numbers[position] ?? 0
    this.#words.push(a, b, c, d)
    const number = this.#numberOfNew(row, field)
    this.#slots[slot] = this.#numbers.push(number)
    if (this.#numbers.length * 2 > this.#slots.length) this.#widen()
    return number
  }

  #slotOf(a: number, b: number, c: number, d: number): number {
    const words = this.#words
    const most = this.#slots.length - 1
    const mixed = Math.imul(a ^ Math.imul(b, 31) ^ c ^ Math.imul(d, 17), 0x9e3779b1)
    let slot = (mixed ^ (mixed >>> 16)) & most
    for (;;) {
      const position = (this.#slots[slot] ?? 0) - 1
      if (position < 0) return slot
      const at = position * 4
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return slot
      slot = (slot + 1) & most
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let position = 0; position < this.#numbers.length; position += 1) {
      const [a = 0, b = 0, c = 0, d = 0] = this.#words.slice(position * 4, position * 4 + 4)
      this.#slots[this.#slotOf(a, b, c, d)] = position + 1
    }
  }
}
