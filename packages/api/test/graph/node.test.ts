import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSmallRecord } from './support/small-record.ts'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('empty')
  await loadSmallRecord(graph.owner)
})
afterAll(() => graph.close())

const NO_ID = '00000000-0000-0000-0000-000000000000'

const NODE =
  'query ($id: ID!) { node(id: $id) { __typename id ... on CouncilRecord { key title citations { source { title } } } } }'

test('a record is found again by the id that a list gave', async () => {
  const { data: listed } = await graph.ask<{ meetings: Listed<{ id: string }> }>(
    '{ meetings(council: "small", filter: { text: "north," }) { nodes { id } } }',
  )
  const id = listed.meetings.nodes[0]?.id
  const { data } = await graph.ask(NODE, { id })
  expect(data).toEqual({
    node: {
      __typename: 'Meeting',
      id,
      key: 'north',
      title: 'Sitting in the north, 100% attended',
      citations: [{ source: { title: 'Report' } }],
    },
  })
})

test('councils, terms and regions are nodes too', async () => {
  const { data } = await graph.ask<Record<'council' | 'term' | 'region', { id: string }[]>>(`{
    council: councils { id }
    term: terms(council: "small") { id }
    region: regions(level: DISTRICT) { id }
  }`)
  const ids = [data.council, data.term, data.region].map(([first]) => first?.id)
  const { data: found } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
    ids,
  })
  expect(found).toEqual({
    nodes: ['Council', 'Term', 'Region'].map((type, index) => ({ __typename: type, id: ids[index] })),
  })
})

test.each(['draft', 'retracted'])('a %s record is nobody’s', async (key) => {
  const { id } = await graph.owner.meeting.findFirstOrThrow({ where: { key } })
  const { data, code } = await graph.ask(NODE, { id: globalId('Meeting', id) })
  expect({ data, code }).toEqual({ data: { node: null }, code: null })
})

test('an id that nothing has gives null, and nodes keeps its place', async () => {
  const { id } = await graph.owner.meeting.findFirstOrThrow({ where: { key: 'north' } })
  const ids = [globalId('Meeting', NO_ID), globalId('Meeting', id), globalId('Source', id)]
  const { data } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(data).toEqual({ nodes: [null, { id: ids[1] }, null] })
})

test.each([
  ['nothing', ''],
  ['garbage', 'garbage'],
  ['a number for an id', globalId('Meeting', '1')],
  ['SQL for an id', globalId('Meeting', "' OR 1=1 --")],
  ['a type that does not exist', globalId('Secret', NO_ID)],
  ['a type without ids of its own', globalId('Figure', NO_ID)],
  ['a type of the language itself', globalId('String', NO_ID)],
])('BAD_VALUE: %s', async (_what, id) => {
  expect((await graph.ask(NODE, { id })).code).toBe('BAD_VALUE')
  expect((await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id] })).code).toBe(
    'BAD_VALUE',
  )
})

test('a false id leaves the rest of the answer alone, in one or in many', async () => {
  const asked = { id: 'garbage', ids: ['garbage'] }
  const { data } = await graph.ask(
    'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } councils { key } }',
    asked,
  )
  expect(data).toMatchObject({ node: null, nodes: null, councils: [{}] })
})

test('more than 100 ids at once are refused', async () => {
  const ids = Array.from({ length: 101 }, () => globalId('Meeting', NO_ID))
  expect((await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).code).toBe(
    'BAD_PAGE_SIZE',
  )
})

function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64')
}
