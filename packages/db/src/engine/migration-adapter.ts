import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlResultSet } from '@prisma/driver-adapter-utils'
import { ADVISORY_LOCKS } from '../advisory-locks.ts'

/**
 * PostgreSQL finishes a script that it was sent even when we are killed meanwhile, so the script itself, in its one
 * transaction, notes that it was applied, and holds a lock by which the next start can wait for it.
 */
const NOTE_AS_APPLIED = `SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.migrationScript});
UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;
`

/**
 * PrismaPg as Prisma's schema engine needs it; the stock adapter has two gaps.
 * It cuts scripts at every semicolon, which breaks function bodies and leaves half a migration behind a failure;
 * and it cannot read the catalogue's one-letter columns (https://github.com/prisma/orm/issues/29635).
 */
export class MigrationAdapter extends PrismaPg {
  /** What PostgreSQL said to the last script that failed; the engine tells only that one did. */
  scriptError: unknown = null

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(NOTE_AS_APPLIED + script)
        .catch((error: unknown) => {
          this.scriptError = error
          throw error
        })
    }
    adapter.queryRaw = readingLetters(adapter.queryRaw.bind(adapter))
    return adapter
  }
}

function readingLetters(queryRaw: SqlDriverAdapter['queryRaw']): SqlDriverAdapter['queryRaw'] {
  return async (query) => {
    const sql = query.sql
      .replace('constr.contype AS constraint_type', 'constr.contype::text AS constraint_type')
      .replace('con.confdeltype,', 'con.confdeltype::text AS confdeltype,')
      .replace('con.confupdtype,', 'con.confupdtype::text AS confupdtype,')
    return sql === query.sql ? queryRaw(query) : asLetters(await queryRaw({ ...query, sql }))
  }
}

function asLetters(result: SqlResultSet): SqlResultSet {
  const { columnNames, columnTypes, rows } = result
  const letters = ['constraint_type', 'confdeltype', 'confupdtype'].map((name) => columnNames.indexOf(name))
  const constraintType = columnNames.indexOf('constraint_type')
  return {
    ...result,
    columnTypes: columnTypes.map((type, column) =>
      letters.includes(column) ? ColumnTypeEnum.Character : type,
    ),
    // PostgreSQL 18 lists NOT NULL as a constraint of type "n", which the engine does not know.
    rows: rows.filter((row) => row[constraintType] !== 'n'),
  }
}
