import { withSchemaEngine } from './schema-engine.ts'
import { readSchema } from './schema-files.ts'

/** The SQL that would turn the database at `url` into what the Prisma schema says; null when nothing differs. */
export async function schemaDrift(url: string): Promise<string | null> {
  const files = await readSchema()
  const script = await withSchemaEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  })
  return script.includes('empty migration') ? null : script
}
