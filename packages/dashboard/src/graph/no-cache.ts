import { ApolloCache } from '@apollo/client/cache'

/**
 * Apollo's client without a cache. A normalised one took a slow phone a quarter of a second to take an overview apart
 * and put it together again, and found nothing to share: a figure belongs to one question. Whole answers are kept in
 * `answers.ts`.
 */
export class NoCache extends ApolloCache {
  override read() {
    return null
  }
  override write() {
    return undefined
  }
  override diff() {
    return { result: null, complete: false } as const
  }
  override watch() {
    return () => undefined
  }
  override reset() {
    return Promise.resolve()
  }
  override evict() {
    return false
  }
  override restore() {
    return this
  }
  override extract() {
    return {}
  }
  override removeOptimistic() {}
  override performTransaction() {}
  override fragmentMatches() {
    return true
  }
}
