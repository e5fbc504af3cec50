import { Numbering } from '../numbering.ts'

/** The numbers by which cells tell their group and their set of regions, in all councils alike. It only grows. */
export class CellVocabulary {
  readonly #groups = new Numbering<string>()
  readonly #places = new Numbering<readonly string[]>()

  /** Numbers 0 are always "not specified" and "no region". */
  constructor(groupIds: readonly string[] = [], places: readonly (readonly string[])[] = []) {
    for (const groupId of ['', ...groupIds]) this.#groups.numberOf(groupId, groupId)
    for (const ids of [[], ...places]) this.placeNumber(ids)
  }

  /** Null is "not specified". */
  groupNumber(groupId: string | null): number {
    return this.#groups.numberOf(groupId ?? '', groupId ?? '')
  }

  /** @param ids of regions, always in the same order */
  placeNumber(ids: readonly string[]): number {
    return this.#places.numberOf(ids.join(), ids)
  }

  /** The same numbers for the same things; what is added to one is not added to the other. */
  copy(): CellVocabulary {
    return new CellVocabulary(this.groupIds, this.places)
  }

  get groupIds(): readonly string[] {
    return this.#groups.list()
  }

  get places(): readonly (readonly string[])[] {
    return this.#places.list()
  }

  get isOverfull(): boolean {
    return this.#groups.isOverfull || this.#places.isOverfull
  }
}
