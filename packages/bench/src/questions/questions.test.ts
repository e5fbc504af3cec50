import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getVariableValues, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../package-root.ts'
import type { GraphqlQuestion } from './question.ts'
import { QUESTIONS } from './questions.ts'

const schema = buildSchema(readFileSync(join(packageRoot, '../api/schema.graphql'), 'utf8'))

describe.each(QUESTIONS)('$name', ({ friendly, compact }) => {
  test('asks for what the schema has, with variables that it takes', () => {
    for (const asked of [friendly, compact]) if (asked !== null) expect(faults(asked)).toEqual([])
  })
})

function faults({ query, variables }: GraphqlQuestion): readonly string[] {
  const document = parse(query)
  const declared = document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []) : [],
  )
  const { errors = [] } = getVariableValues(schema, declared, variables)
  return [...validate(schema, document), ...errors].map(({ message }) => message)
}
