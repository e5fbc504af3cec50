import { writeFileSync } from 'node:fs'
import { printedSchema } from './print-schema.ts'
import { schema } from './schema.ts'

writeFileSync(new URL('../../schema.graphql', import.meta.url), printedSchema(schema))
