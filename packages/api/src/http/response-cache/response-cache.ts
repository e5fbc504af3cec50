import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'

/** What an entry takes beside its key and its answer. */
const ENTRY_BYTES = 1_000

/** Keeps answers by the key of their question, the ones used last, within a bound of memory. */
export class ResponseCache {
  readonly #answers: LRUCache<string, Answer>
  #dataVersion = ''

  constructor({ bytes, answerBytes }: { readonly bytes: number; readonly answerBytes: number }) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: entryBytes(answerBytes, 0),
      sizeCalculation: (answer, key) => entryBytes(answer.bytes, key.length),
    })
  }

  find(key: string): Answer | null {
    return this.#answers.get(key) ?? null
  }

  /** Keys carry the data version, so that what was kept of another is never found again and can make room at once. */
  keep(key: string, answer: Answer, dataVersion: string): void {
    if (dataVersion !== this.#dataVersion) this.#answers.clear()
    this.#dataVersion = dataVersion
    this.#answers.set(key, answer)
  }
}

/** Compressed forms are made later and together are smaller than JSON itself; keys take up to two bytes a letter. */
function entryBytes(answerBytes: number, keyLetters: number): number {
  return ENTRY_BYTES + 2 * answerBytes + 2 * keyLetters
}
