import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

// Prisma would download its schema engine, which `generate` does not need; any path to a file keeps it from doing so.
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
const { status } = spawnSync(process.execPath, [prisma, 'generate'], {
  stdio: 'inherit',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
})
process.exitCode = status ?? 1
