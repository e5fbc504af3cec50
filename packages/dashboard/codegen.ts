import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { CodeFileLoader } from '@graphql-tools/code-file-loader'
import { loadDocuments } from '@graphql-tools/load'
import { buildASTSchema, parse } from 'graphql'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Writes `src/generated/`: types and documents of every query and fragment, from the contract of the API. */
async function generate() {
  const schema = parse(await readFile(here('../api/schema.graphql'), 'utf8'))
  const documents = await loadDocuments([here('src/**/*.{ts,tsx}'), `!${here('src/generated')}/**`], {
    loaders: [new CodeFileLoader()],
    // The types are found by the text of a query, so it must stay as it is written.
    pluckConfig: { skipIndent: true },
  })
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: here('src/generated/'),
    schema,
    schemaAst: buildASTSchema(schema),
    documents,
    config: {
      scalars: {
        Date: 'string',
        DateTime: 'string',
        NumberColumn: 'readonly (number | null)[]',
        PositionColumn: 'readonly number[]',
        UnitColumn: 'readonly Unit[]',
        StateColumn: 'readonly FigureState[]',
        QualifierColumn: 'readonly Qualifier[]',
        RangeColumn: 'readonly ({ readonly from: number; readonly to: number | null } | null)[]',
        VerdictColumn: 'readonly Verdict[]',
        TextColumn: 'readonly string[]',
      },
      strictScalars: true,
      immutableTypes: true,
      useTypeImports: true,
      importExtension: '.ts',
    },
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    plugins: [],
    pluginMap: {},
  })
  for (const section of sections) {
    await mkdir(dirname(section.filename), { recursive: true })
    await writeFile(section.filename, await codegen(section))
  }
}

await generate()
