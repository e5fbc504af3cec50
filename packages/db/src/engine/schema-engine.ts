import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { packageRequire } from '../package-root.ts'
import { MigrationAdapter } from './migration-adapter.ts'

/**
 * Opens Prisma's schema engine (WebAssembly, no downloaded binary) on the database at `url`, runs `work` and closes it.
 * Migration scripts run whole, in one implicit transaction each, so a failed one leaves nothing behind.
 * @throws SchemaEngineError
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: glue.SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadWebAssembly()
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5000 })
  const adapter = new MigrationAdapter(pool)
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapter)
    const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
    return await work(engine)
  } catch (error) {
    throw new SchemaEngineError(error, adapter.scriptError)
  } finally {
    await pool.end()
  }
}

/** What went wrong in the engine; `cause` is what PostgreSQL said, where it was asked to run a script. */
export class SchemaEngineError extends Error {
  /** The migration that it happened in, if it was one. */
  readonly migration: string | null

  constructor(error: unknown, scriptError: unknown) {
    const told = error instanceof Error ? error.message : String(error)
    super(told.split('\n   0: ')[0]?.trim(), { cause: scriptError ?? error })
    this.migration = /migration_name="([^"]+)"/.exec(told)?.[1] ?? null
  }
}

// Neither ES2023 nor Node's types declare this function, which every supported Node has.
declare global {
  namespace WebAssembly {
    function instantiate(
      bytes: Uint8Array,
      imports: object,
    ): Promise<{ instance: { exports: Record<string, unknown> } }>
  }
}

let loaded: Promise<void> | null = null

function loadWebAssembly(): Promise<void> {
  loaded ??= instantiate()
  return loaded
}

async function instantiate(): Promise<void> {
  const folder = dirname(packageRequire.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
}
