/** How much the server takes on at once and how long it waits; tests lower them. */
export interface Limits {
  readonly bodyBytes: number
  /** GraphQL operations executed at the same time. */
  readonly operationsAtWork: number
  /** Operations that wait for a place; beyond that the answer is 503. */
  readonly operationsQueued: number
  /** How long one operation may wait for its place. */
  readonly waitMs: number
  /** How long one operation may work, from start to answer. */
  readonly operationMs: number
  /** Memory for answers that are kept, all together and each. */
  readonly cacheBytes: number
  readonly cachedAnswerBytes: number
  /** A whole request must have arrived by then. */
  readonly requestMs: number
  /** An idle connection is kept for so long. */
  readonly keepAliveMs: number
  /** On stopping, how long running operations may take to end. */
  readonly stopMs: number
  /** The database must answer a check by then. */
  readonly databaseCheckMs: number
  /** While a question is worked on, so often it is checked that the database is still there. */
  readonly databaseWatchMs: number
  /** Open connections that wait to be told of changes; beyond that the answer is 503. */
  readonly changeListeners: number
  /** So often it is looked whether there is other data to tell of. */
  readonly changeLookMs: number
  /** So often something is sent to those who wait, changes or not. */
  readonly heartbeatMs: number
  /** Pages that wait while one is printed; beyond that the answer is 503. */
  readonly printsQueued: number
  /** How long printing a page may take, its wait included. */
  readonly printMs: number
}

export const LIMITS: Limits = {
  bodyBytes: 100_000,
  operationsAtWork: 4,
  operationsQueued: 64,
  waitMs: 5_000,
  operationMs: 10_000,
  cacheBytes: 32 * 2 ** 20,
  cachedAnswerBytes: 2 * 2 ** 20,
  requestMs: 10_000,
  keepAliveMs: 30_000,
  stopMs: 9_000,
  databaseCheckMs: 1_200,
  databaseWatchMs: 500,
  changeListeners: 500,
  changeLookMs: 250,
  heartbeatMs: 15_000,
  printsQueued: 4,
  printMs: 30_000,
}
