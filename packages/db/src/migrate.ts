import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { databaseError } from './database-error.ts'
import { readMigrations } from './engine/migration-files.ts'
import { withSchemaEngine } from './engine/schema-engine.ts'
import { OperatorError } from './operator-error.ts'
import type { Progress } from './progress.ts'

/**
 * Brings the database at `ownerUrl` to the schema of this version. Nothing happens when it is there already.
 * @throws OperatorError MIGRATION_EDITED, MIGRATION_FAILED and those of the connection
 */
export async function migrate(ownerUrl: string, progress: Progress, folder?: string): Promise<void> {
  const migrationsList = await readMigrations(folder)
  const filters = { externalTables: [], externalEnums: [] }
  await withSchemaEngine(ownerUrl, async (engine) => {
    const found = await engine.diagnoseMigrationHistory({
      migrationsList,
      filters,
      optInToShadowDatabase: false,
    })
    if (found.editedMigrationNames.length > 0) throw edited(found.editedMigrationNames)
    // A migration is one transaction: a failed or interrupted one left nothing behind and can be tried again.
    for (const migrationName of found.failedMigrationNames)
      await engine.markMigrationRolledBack({ migrationName })
    const waiting = unapplied(found.history, found.failedMigrationNames)
    if (waiting.length === 0) return
    progress(
      `Bringing the database up to date (${waiting.length} migration${waiting.length === 1 ? '' : 's'})`,
    )
    await engine.applyMigrations({ migrationsList, filters }).catch((cause: unknown) => {
      throw databaseError(ownerUrl, cause) ?? failed(cause)
    })
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

function failed(cause: unknown): OperatorError {
  const told = cause instanceof Error ? cause.message : String(cause)
  return new OperatorError(
    'MIGRATION_FAILED',
    `A migration failed and was undone: ${told.replace(/\s+/g, ' ').slice(0, 400)}`,
    'The data is as it was. Mend the cause and start again, or go back to the version before.',
    { cause },
  )
}
