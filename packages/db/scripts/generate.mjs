import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// Prisma would download its schema engine, which `generate` does not need; any path to a file keeps it from doing so.
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
const { status } = spawnSync(process.execPath, [prisma, 'generate'], {
  stdio: 'inherit',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
})
process.exitCode = status ?? 1

writeFileSync(
  'src/generated/record-fingerprint.ts',
  `/** Changes with the files of the real record and with the code that makes rows of them. */
export const RECORD_FINGERPRINT = '${fingerprint('src/record')}'
`,
)

function fingerprint(folder) {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (/\.(json|ts)$/.test(name)) hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex')
}
