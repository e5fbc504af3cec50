import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SchemaContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { packageRoot } from '../package-root.ts'

/** The Prisma schema, file by file. */
export async function readSchema(): Promise<SchemaContainer[]> {
  const folder = join(packageRoot, 'prisma')
  const models = await readdir(join(folder, 'models'))
  const paths = ['schema.prisma', ...models.sort().map((name) => join('models', name))]
  return Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })),
  )
}
