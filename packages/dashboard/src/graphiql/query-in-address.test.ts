import { expect, test } from 'vitest'
import { queryInAddress } from './query-in-address.ts'

test('the query and its variables are read from the address', () => {
  const search = new URLSearchParams({ query: 'query Q($a: Int) { b(a: $a) }', variables: '{"a":1}' })
  expect(queryInAddress(`?${search}`)).toEqual({
    query: 'query Q($a: Int) { b(a: $a) }',
    variables: '{\n  "a": 1\n}',
  })
})

test('an address without a query asks for none, and broken variables are shown as they are', () => {
  expect(queryInAddress('')).toBeNull()
  expect(queryInAddress('?variables={}')).toBeNull()
  expect(queryInAddress('?query={x}')).toEqual({ query: '{x}', variables: '' })
  expect(queryInAddress('?query={x}&variables={')).toEqual({ query: '{x}', variables: '{' })
})
