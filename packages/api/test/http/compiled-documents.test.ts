import fc from 'fast-check'
import { type ExecutionResult, execute, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { translateError } from '../../src/errors/translate-error.ts'
import { compilingExecutor } from '../../src/http/compiled-documents.ts'
import { oddSchema } from './support/odd-schema.ts'

const schema = oddSchema()

describe('a compiled document is answered as graphql-js answers it', () => {
  test.each([
    '{ __typename text nothing number list optionalList }',
    '{ a: text b: text text text }',
    '{ thing { ...A ...B } } fragment A on Thing { name child { name } } fragment B on Thing { child { late } name }',
    '{ things { name late child { name child { late } } } }',
    '{ any { __typename ... on Thing { name } ... on Place { title things { name } } } }',
    '{ named { __typename name ... on Place { title } ...P } } fragment P on Place { t: title }',
    '{ day(on: "2020-02-29") fromContext }',
    '{ __schema { queryType { name fields { name args { name defaultValue type { kind ofType { name } } } } } types { name kind } } __type(name: "Named") { possibleTypes { name } } }',
  ])('without faults: %s', (source) => same(source, {}))

  test.each([
    '{ throws }',
    '{ throwsLater }',
    '{ throwsText }',
    '{ refuses }',
    '{ isError }',
    '{ text throws number }',
    '{ mustThrow }',
    '{ mustBeNullLater text }',
    '{ brokenThing { mustThrow name } text }',
    '{ brokenThing { mustBeNull } other: brokenThing { throws mustThrow } }',
    '{ brokenThings { throws name } }',
    '{ brokenThings { mustThrowLater throws } throws }',
    '{ brokenList optionalList }',
    '{ brokenNumber }',
    '{ notAList }',
    '{ brokenAny { __typename } text }',
    '{ throwsLater throws mustThrow }',
  ])('with faults: %s', (source) => same(source, {}))

  test.each([
    'query($text: String, $number: Int = 7, $input: Input) { echo(text: $text, number: $number, input: $input) }',
    'query($text: String) { echo(input: { text: $text, inner: { other: 1 } }) }',
    'query($text: String = "mine") { echo(input: { text: $text }) }',
    'query($number: Int) { echo(input: { inner: { other: $number } }, number: $number) }',
    'query($number: Int) { echo(input: { list: [{ other: $number }, { number: 1 }] }) }',
    'query($number: Int = 3) { echo(input: { list: [{ number: $number }] }) }',
    'query($inner: Inner) { echo(input: { inner: $inner }) }',
    'query($numbers: [Int!], $number: Int! = 2) { echo(list: $numbers) again: echo(list: [1, $number]) }',
    'query($text: String) { needs(text: $text) }',
  ])('whatever the variables are: %s', async (source) => {
    await fc.assert(
      fc.asyncProperty(VARIABLES, (variables) => same(source, variables)),
      { numRuns: 40 },
    )
  })

  test('whatever the document is', async () => {
    const valid = DOCUMENT.filter((source) => validate(schema, parse(source)).length === 0)
    await fc.assert(
      fc.asyncProperty(valid, (source) => same(source, {})),
      { numRuns: 100 },
    )
  })

  test.each([
    'query($yes: Boolean!) { text @include(if: $yes) number @skip(if: $yes) }',
    'query($yes: Boolean = true) { thing { ...T @skip(if: $yes) ...T } } fragment T on Thing { name }',
    'query($yes: Boolean!) { things { children { ...T @include(if: $yes) child { ...T } } } } fragment T on Thing { name }',
  ])('whatever the conditions are: %s', async (source) => {
    for (const yes of [true, false]) await same(source, { yes })
  })
})

describe('a document', () => {
  const ask = async (source: string, times: number, field: string) => {
    const run = compilingExecutor(schema)
    const document = parse(source)
    const answers: ExecutionResult[] = []
    for (let time = 0; time < times; time += 1)
      answers.push(await run({ document, contextValue: {}, variables: {} }))
    return answers.map(({ data }) => data?.[field])
  }

  test('is interpreted at first and compiled when it is asked again', async () => {
    expect(await ask('{ resolvedBy }', 3, 'resolvedBy')).toEqual(['graphql-js', 'graphql-jit', 'graphql-jit'])
  })

  test('that changes something is never compiled', async () => {
    expect(await ask('mutation { resolvedBy }', 3, 'resolvedBy')).toEqual(Array(3).fill('graphql-js'))
  })

  test('that failed because the database is away is not tried twice', async () => {
    let tries = 0
    const counted = oddSchema()
    const field = counted.getQueryType()?.getFields().unavailable
    const resolve = field?.resolve
    Object.assign(field ?? {}, {
      resolve: (...args: Parameters<NonNullable<typeof resolve>>) => {
        tries += 1
        return resolve?.(...args)
      },
    })
    const run = compilingExecutor(counted)
    const document = parse('{ unavailable }')
    for (let time = 1; time <= 3; time += 1) {
      const { errors } = await run({ document, contextValue: {}, variables: {} })
      expect(errors?.map((error) => translateError(error).code)).toEqual(['UNAVAILABLE'])
      expect(tries).toBe(time)
    }
  })
})

/** Compares all that the server makes of an answer, when the document is compiled. */
async function same(source: string, variables: Readonly<Record<string, unknown>>) {
  const document = parse(source)
  expect(validate(schema, document)).toEqual([])
  const run = compilingExecutor(schema)
  const contextValue = { given: 'by the server' }
  const expected = shown(await execute({ schema, document, contextValue, variableValues: variables }))
  for (let time = 0; time < 2; time += 1) {
    expect(shown(await run({ document, contextValue, variables }))).toEqual(expected)
  }
}

function shown({ data, errors }: ExecutionResult) {
  return {
    text: JSON.stringify({ data }),
    errors: errors?.map((error) => ({ ...error.toJSON(), translated: translateError(error) })),
  }
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const NUMBER = fc.integer({ min: -5, max: 5 })
const INNER = fc.record({ number: NUMBER, other: optional(NUMBER) }, { requiredKeys: [] })

/** Each may be there, be null or be left out. */
const VARIABLES = fc.record(
  {
    text: optional(fc.string({ maxLength: 5 })),
    number: optional(NUMBER),
    numbers: optional(fc.array(NUMBER, { maxLength: 2 })),
    inner: optional(INNER),
    input: optional(
      fc.record(
        {
          text: optional(fc.string({ maxLength: 3 })),
          inner: optional(INNER),
          list: fc.array(INNER, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
)

/** All selections of a document count as one tree. */
const SMALL = { maxDepth: 4, depthIdentifier: fc.createDepthIdentifier() }

/** Random selections that cannot fail, with aliases that may clash and fragments within fragments. */
const { DOCUMENT } = fc.letrec<Readonly<Record<'DOCUMENT' | 'QUERY' | 'THING' | 'NAMED' | 'PLACE', string>>>(
  (tie) => {
    const alias = fc.constantFrom('', '', 'a: ', 'b: ')
    const field = (...names: string[]) =>
      fc.tuple(alias, fc.constantFrom(...names)).map(([before, name]) => `${before}${name}`)
    const object = (name: string, type: 'THING' | 'NAMED' | 'PLACE') =>
      fc.tuple(alias, tie(type)).map(([before, inner]) => `${before}${name} { ${inner} }`)
    const fragment = (head: string, type: 'QUERY' | 'THING' | 'NAMED' | 'PLACE') =>
      tie(type).map((inner) => `...${head} { ${inner} }`)
    const selections = (...choices: fc.Arbitrary<string>[]) =>
      fc.array(fc.oneof(SMALL, ...choices), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    return {
      THING: selections(
        field('name', 'late', '__typename'),
        object('child', 'THING'),
        object('children(first: 1)', 'THING'),
        fragment(' on Named', 'NAMED'),
        fc.constant('...T'),
      ),
      PLACE: selections(field('title', 'name'), object('things', 'THING')),
      NAMED: selections(
        field('name', '__typename'),
        fragment(' on Thing', 'THING'),
        fragment(' on Place', 'PLACE'),
      ),
      QUERY: selections(
        field('text', 'number', 'list', 'nothing', '__typename', 'echo', 'echo(number: 1)'),
        object('thing', 'THING'),
        object('things', 'THING'),
        object('named', 'NAMED'),
        fragment('', 'QUERY'),
      ),
      DOCUMENT: fc
        .tuple(tie('QUERY'), tie('THING'))
        .map(
          ([query, inner]) =>
            `{ used: thing { ...T } ${query} } fragment T on Thing { ${inner.replaceAll('...T', 'name')} }`,
        ),
    }
  },
)
