import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSmallRecord } from './support/small-record.ts'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('empty')
  await loadSmallRecord(graph.owner)
})
afterAll(() => graph.close())

test.each([
  ['no filter: all that is published', '{}', ['both', 'north', 'undated-a', 'undated-b', 'winter']],
  ['a year: what lies wholly in it', '{ period: { code: "2016" } }', ['both', 'north']],
  ['a quarter: a record of the whole quarter too', '{ period: { code: "2016-Q2" } }', ['both', 'north']],
  ['a month: not what may lie outside it', '{ period: { code: "2016-05" } }', ['north']],
  ['a day', '{ period: { code: "2016-05-14" } }', ['north']],
  [
    'a range over the turn of the year',
    '{ period: { range: { from: "2016-12-01", to: "2017-01-31" } } }',
    ['winter'],
  ],
  ['a term', '{ period: { term: "small-term-1" } }', ['both', 'north']],
  ['a term without an end', '{ period: { term: "small-term-2" } }', []],
  [
    'all of history',
    '{ period: { range: { from: "0001-01-01", to: "9999-12-31" } } }',
    ['both', 'north', 'winter'],
  ],
  [
    'all time: the undated too',
    '{ period: { relative: ALL } }',
    ['both', 'north', 'undated-a', 'undated-b', 'winter'],
  ],
  [
    'a relative period from an anchor',
    '{ period: { relative: LAST_YEAR, anchor: "2017-06-01" } }',
    ['both', 'north'],
  ],
  ['a district', '{ region: "NORTH-1" }', ['north']],
  ['a region: all of its districts, and only those', '{ region: "NORTH" }', ['north', 'winter']],
  ['another region: not what is only partly there', '{ region: "SOUTH" }', []],
  ['the country: what has a place', '{ region: "COUNTRY" }', ['both', 'north', 'winter']],
  ['kinds', '{ kinds: [ROUND_TABLE, TRAINING] }', ['both', 'winter']],
  ['a role', '{ councilRoles: [SUPPORTER] }', ['both']],
  ['a strategic level', '{ strategicLevels: [OPERATIONAL] }', ['winter']],
  ['a status', '{ eventStatuses: [PLANNED] }', []],
  ['words in any letter case', '{ text: "ROUND table" }', ['both']],
  ['a percent sign as it is written', '{ text: "100%" }', ['north']],
  ['a percent sign is no wildcard', '{ text: "%undated" }', []],
  ['an underscore is no wildcard', '{ text: "t_e" }', []],
  ['a backslash', String.raw`{ text: "\\" }`, []],
  ['several conditions: all must hold', '{ kinds: [TRAINING], region: "NORTH", text: "turn" }', ['winter']],
])('%s', async (_name, filter, keys) => {
  const { data, message } = await graph.ask<{ meetings: Listed<{ key: string }> }>(
    `{ meetings(council: "small", filter: ${filter}) { totalCount nodes { key } } }`,
  )
  expect(message).toBeNull()
  expect(data.meetings.nodes.map(({ key }) => key).sort()).toEqual(keys)
  expect(data.meetings.totalCount).toBe(keys.length)
})
