import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../package-root.ts'
import { QUESTIONS } from './questions.ts'

const schema = buildSchema(readFileSync(join(packageRoot, '../api/schema.graphql'), 'utf8'))

describe.each(QUESTIONS)('$name', ({ friendly, compact }) => {
  test('asks for what the schema has', () => {
    for (const asked of [friendly, compact]) {
      if (asked !== null) expect(validate(schema, parse(asked.query))).toEqual([])
    }
  })
})
