import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsFolder } from '../src/engine/migration-files.ts'
import { schemaDrift } from '../src/engine/schema-drift.ts'
import { startTestServer } from '../src/testing.ts'

/** Writes the next migration: what a freshly migrated database still lacks of the Prisma schema. */
const name = process.argv[2] ?? ''
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  fail(
    'Name the migration in small letters, for example: pnpm --filter @council-outcomes/db migration add_venue',
  )
} else {
  const server = await startTestServer()
  const script = await schemaDrift(server.url).finally(server.stop)
  if (script === null)
    fail('The migrations already make what the schema says; for hand-written SQL make the file yourself.')
  else process.stdout.write(`Wrote ${await write(script)}. Read it, and add checks and triggers there.\n`)
}

async function write(script: string): Promise<string> {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${time}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), `${script.trim()}\n`)
  return join(folder, 'migration.sql')
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
