import type { FactColumns } from '../../columns/fact-columns.ts'
import type { Dimension } from '../../dimensions.ts'
import { Numbering } from '../numbering.ts'

/** The numbers by which the columns of one fact tell its category codes and its sets of regions. It only grows. */
export class Vocabulary {
  readonly #codes: ReadonlyMap<Dimension, Numbering<string>>
  readonly #places = new Numbering<readonly string[]>()

  constructor(dimensions: readonly Dimension[]) {
    this.#codes = new Map(dimensions.map((dimension) => [dimension, new Numbering<string>()]))
    for (const dimension of dimensions) this.codeNumber(dimension, null)
    this.placeNumber([])
  }

  /** Null is "not specified". */
  codeNumber(dimension: Dimension, code: string | null): number {
    const text = code ?? ''
    return this.#codes.get(dimension)?.numberOf(text, text) ?? 0
  }

  /** @param ids of regions, always in the same order */
  placeNumber(ids: readonly string[]): number {
    return this.#places.numberOf(ids.join(), ids)
  }

  get codes(): FactColumns['codes'] {
    return Object.fromEntries([...this.#codes].map(([dimension, codes]) => [dimension, codes.list()]))
  }

  get places(): FactColumns['places'] {
    return this.#places.list()
  }

  /** Whether a column could not tell all of them apart. */
  get isOverfull(): boolean {
    return this.#places.isOverfull || [...this.#codes.values()].some((codes) => codes.isOverfull)
  }
}
