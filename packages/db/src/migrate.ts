import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { ADVISORY_LOCKS } from './advisory-locks.ts'
import { databaseError, describeAddress } from './database-error.ts'
import { areAllApplied } from './engine/all-applied.ts'
import { readMigrations } from './engine/migration-files.ts'
import { SchemaEngineError, withSchemaEngine } from './engine/schema-engine.ts'
import { OperatorError } from './operator-error.ts'
import type { Progress } from './progress.ts'
import { withClient } from './with-client.ts'

/**
 * Brings the database at `ownerUrl` to the schema of this version. Nothing happens when it is there already.
 * @throws OperatorError MIGRATION_EDITED, MIGRATION_FAILED and those of the connection
 */
export async function migrate(ownerUrl: string, progress: Progress, folder?: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    // Without it, a migration that another process is just applying would look like a failed one.
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.migrations])
    // The server may still be at work on the script of a process that was killed.
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.migrationScript])
    await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCKS.migrationScript])
    const migrations = await readMigrations(folder)
    if (!(await areAllApplied(client, migrations))) await applyMissing(ownerUrl, progress, migrations)
  })
}

async function applyMissing(
  ownerUrl: string,
  progress: Progress,
  migrationsList: MigrationList,
): Promise<void> {
  const filters = { externalTables: [], externalEnums: [] }
  const found = await withSchemaEngine(ownerUrl, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: false }),
  )
  const changed = found.editedMigrationNames.filter((name) => !found.failedMigrationNames.includes(name))
  if (changed.length > 0) throw edited(changed)
  const waiting = unapplied(found.history, found.failedMigrationNames)
  if (waiting.length === 0) return
  progress(`Bringing the database up to date (${waiting.length} migration${waiting.length === 1 ? '' : 's'})`)
  await withSchemaEngine(ownerUrl, async (engine) => {
    // A migration is one transaction: a failed or interrupted one left nothing behind and can be tried again.
    for (const migrationName of found.failedMigrationNames)
      await engine.markMigrationRolledBack({ migrationName })
    await engine.applyMigrations({ migrationsList, filters })
  }).catch((error: unknown) => {
    throw error instanceof SchemaEngineError ? failed(ownerUrl, error) : error
  })
}

type History = Awaited<ReturnType<SchemaEngine['diagnoseMigrationHistory']>>['history']

function unapplied(history: History, failed: readonly string[]): readonly string[] {
  if (history === null) return failed
  if (history.diagnostic === 'databaseIsBehind') return history.unappliedMigrationNames
  throw new OperatorError(
    'MIGRATION_EDITED',
    `The database has migrations that this version does not know: ${history.unpersistedMigrationNames.join(', ')}.`,
    'Start a version of Council Outcomes that is at least as new as the one that used this database last.',
  )
}

function edited(names: readonly string[]): OperatorError {
  return new OperatorError(
    'MIGRATION_EDITED',
    `Migrations were changed after the database had applied them: ${names.join(', ')}.`,
    'Restore those files as they were (git checkout) and put the change into a new migration.',
  )
}

function failed(ownerUrl: string, error: SchemaEngineError): OperatorError {
  const reason = error.cause instanceof pg.DatabaseError ? error.cause.message : error.message
  const known = databaseError(ownerUrl, error.cause)
  if (known !== null) return known
  const extension = /extension "(.+?)"/.exec(reason)?.[1]
  if (extension !== undefined) return extensionNeeded(ownerUrl, extension, reason, error)
  if (/permission denied/.test(reason)) return mayNotMakeTables(ownerUrl, error)
  return new OperatorError(
    'MIGRATION_FAILED',
    `The migration ${error.migration ?? 'of the database'} failed and was undone: ${reason}`,
    'The data is as it was. Mend the cause and start again, or go back to the version before.',
    { cause: error },
  )
}

function mayNotMakeTables(ownerUrl: string, cause: unknown): OperatorError {
  const { user, database } = describeAddress(ownerUrl)
  return new OperatorError(
    'ROLE_NOT_ALLOWED',
    `The user "${user}" may not make tables in the database "${database}".`,
    `Make it the owner (ALTER DATABASE ${database} OWNER TO ${user}), or name another user in DATABASE_URL.`,
    { cause },
  )
}

function extensionNeeded(ownerUrl: string, extension: string, reason: string, cause: unknown): OperatorError {
  const { user, database } = describeAddress(ownerUrl)
  if (/permission denied/.test(reason)) {
    return new OperatorError(
      'ROLE_NOT_ALLOWED',
      `The user "${user}" may not add the extension "${extension}" to the database "${database}".`,
      `Let an administrator add it there (CREATE EXTENSION ${extension}), or make the user the owner of the database.`,
      { cause },
    )
  }
  return new OperatorError(
    'EXTENSION_MISSING',
    `The PostgreSQL in DATABASE_URL cannot add its extension "${extension}": ${reason}`,
    "Install PostgreSQL's contrib package on the server (postgresql-contrib), or leave DATABASE_URL out to use the embedded one.",
    { cause },
  )
}
