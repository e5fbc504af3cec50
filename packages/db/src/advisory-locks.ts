/** The advisory locks of the product, in one list so that no two are the same. */
export const ADVISORY_LOCKS = {
  /** Held by the instance that runs an embedded server, as long as it runs. */
  dataFolder: 7_120_150_608,
  /** While the role of the reader is made or altered. */
  readerRole: 7_120_150_609,
  /** While migrations are applied. */
  migrations: 7_120_150_610,
  /** By the server itself while it runs the script of one migration, even when its client is gone. */
  migrationScript: 7_120_150_612,
  /** While the synthetic council is made. */
  demo: 7_120_150_611,
  /** While columns of figures are rebuilt or kept. */
  figureColumns: 7_120_150_613,
} as const
