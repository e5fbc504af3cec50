/** Gives things numbers from 0 in the order in which they are first seen, up to what a column of 16 bits can hold. */
export class Numbering<Thing> {
  readonly #numbers = new Map<string, number>()
  readonly #things: Thing[] = []
  #shown: readonly Thing[] = []

  /** @param key the same for the same thing */
  numberOf(key: string, thing: Thing): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#things.push(thing) - 1
    this.#numbers.set(key, number)
    return number
  }

  /** Whether there are more things than a column can tell apart. */
  get isOverfull(): boolean {
    return this.#things.length > MOST_THINGS
  }

  /** By number; the same list as before while nothing new was seen. */
  list(): readonly Thing[] {
    if (this.#shown.length < this.#things.length) this.#shown = [...this.#things]
    return this.#shown
  }
}

const MOST_THINGS = 65_536
