import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** A document of a thousand letters takes about 100 kB parsed, and as much again compiled. */
const MOST_DOCUMENTS = 200
const MOST_LETTERS = 200_000

/** Keeps the documents asked last, parsed and validated, in the shape that Apollo Server asks for. */
export function documentStore() {
  const documents = new LRUCache<string, DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_LETTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? MOST_LETTERS,
  })
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  }
}
