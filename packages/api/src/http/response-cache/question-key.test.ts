import { describe, expect, test } from 'vitest'
import { type Circumstances, questionKey } from './question-key.ts'

const CIRCUMSTANCES: Circumstances = {
  audience: 'PUBLIC',
  dataVersion: '7',
  now: new Date('2022-05-20T08:00:00Z'),
  accept: 'application/json',
}
const QUESTION = { query: 'query A($a: Int) { __typename }', variables: { a: 1, b: 2 }, operationName: 'A' }
const KEY = questionKey(QUESTION, CIRCUMSTANCES)

test('the same question has the same key, however its variables are ordered and what is left out is written', () => {
  expect(KEY).not.toBeNull()
  expect(questionKey({ ...QUESTION, variables: { b: 2, a: 1 } }, CIRCUMSTANCES)).toBe(KEY)
  const { query } = QUESTION
  const plain = questionKey({ query }, CIRCUMSTANCES)
  expect(questionKey({ query, variables: null, operationName: null, extensions: null }, CIRCUMSTANCES)).toBe(
    plain,
  )
  expect(questionKey({ query, variables: {} }, CIRCUMSTANCES)).toBe(plain)
})

describe('another key for', () => {
  test.each([
    ['another document', { query: 'query A($a: Int) { x: __typename }' }],
    ['another value', { variables: { a: 1, b: 3 } }],
    ['a value of another type', { variables: { a: 1, b: '2' } }],
    ['another operation', { operationName: 'B' }],
  ])('%s', (_name, part) => {
    expect(questionKey({ ...QUESTION, ...part }, CIRCUMSTANCES)).not.toBe(KEY)
  })

  test.each([
    ['another audience', { audience: 'EDITOR' }],
    ['other data', { dataVersion: '8' }],
    ['another media type', { accept: 'application/graphql-response+json' }],
    ['the next quarter of an hour', { now: new Date('2022-05-20T08:15:00Z') }],
  ])('%s', (_name, part) => {
    expect(questionKey(QUESTION, { ...CIRCUMSTANCES, ...part })).not.toBe(KEY)
  })

  test('parts that flow into one another', () => {
    const ab = questionKey({ query: '{ a }' }, { ...CIRCUMSTANCES, audience: 'A', dataVersion: 'B1:C' })
    const abc = questionKey({ query: '{ a }' }, { ...CIRCUMSTANCES, audience: 'A1:B', dataVersion: 'C' })
    expect(ab).not.toBe(abc)
  })
})

test('within a quarter of an hour the key stays', () => {
  expect(questionKey(QUESTION, { ...CIRCUMSTANCES, now: new Date('2022-05-20T08:14:59.999Z') })).toBe(KEY)
})

test.each([
  ['no object', '{ hello }'],
  ['nothing', null],
  ['no document', { variables: {} }],
  ['an empty document', { query: '' }],
  ['a document that is no text', { query: {} }],
  ['variables that are no object', { query: '{ a }', variables: [] }],
  ['an operation name that is no text', { query: '{ a }', operationName: 1 }],
  ['extensions', { query: '{ a }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
])('no key for %s', (_name, body) => {
  expect(questionKey(body, CIRCUMSTANCES)).toBeNull()
})
