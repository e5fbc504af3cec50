import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, GraphQLError, Kind, Lexer, parse, Source, TokenKind, validate } from 'graphql'
import { expect, test } from 'vitest'
import { EXAMPLES } from './examples.ts'

const SCHEMA = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'))
const FOLDER = new URL('./examples/', import.meta.url)

/** The API refuses documents with more tokens. */
const MOST_TOKENS = 1000

function mistakes(query: string): readonly string[] {
  return validate(SCHEMA, parse(query)).map(({ message }) => message)
}

function tokens(query: string): number {
  const lexer = new Lexer(new Source(query))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}

test.each(EXAMPLES)('"$question.en" is a query that the schema answers', ({ query }) => {
  expect(mistakes(query)).toEqual([])
})

test('a query that the schema does not answer is noticed', () => {
  expect(mistakes('query Wrong { councils { keys } }')).toEqual([
    'Cannot query field "keys" on type "Council". Did you mean "key"?',
  ])
  expect(mistakes('query Wrong { regions(level: VILLAGE) { code } }')).toHaveLength(1)
  expect(() => mistakes('query Wrong { councils { key }')).toThrow(GraphQLError)
})

test('every file of the folder is among the examples, and nothing else is', () => {
  const files = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  expect(new Set(EXAMPLES.map(({ query }) => query))).toEqual(new Set(files))
})

test('every example begins with the question that it answers, and asks it in each language', () => {
  for (const { query, question } of EXAMPLES) {
    expect(query.split('\n')[0]).toBe(`# ${question.en}`)
    for (const sentence of Object.values(question)) expect(sentence).toMatch(/^\p{Lu}.*\?$/u)
  }
  expect(new Set(EXAMPLES.flatMap(({ question }) => Object.values(question))).size).toBe(3 * EXAMPLES.length)
})

test('every example has one named query, so that its tab has a name of its own', () => {
  const names = EXAMPLES.flatMap(({ query }) =>
    parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    ),
  )
  expect(names).not.toContain(undefined)
  expect(new Set(names).size).toBe(EXAMPLES.length)
  expect(names).toHaveLength(EXAMPLES.length)
})

test('no example is longer than the API accepts', () => {
  for (const { question, query } of EXAMPLES) {
    expect(tokens(query), question.en).toBeLessThanOrEqual(MOST_TOKENS)
  }
})
