import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSmallRecord } from './support/small-record.ts'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('empty')
  await loadSmallRecord(graph.owner)
})
afterAll(() => graph.close())

test('draft and retracted records are in no list', async () => {
  const { data } = await graph.ask<{ meetings: Listed<unknown> }>(
    '{ meetings(council: "small") { totalCount nodes { key } } }',
  )
  expect(data.meetings.totalCount).toBe(5)
  expect(JSON.stringify(data)).not.toMatch(/draft|retracted/)
})

test('draft terms and draft sources are not shown beside published ones', async () => {
  const { data } = await graph.ask(`{
    terms(council: "small") { key }
    council(key: "small") { terms { key } }
    sources(council: "small") { totalCount nodes { key } }
    meetings(council: "small", filter: { text: "north," }) { nodes { citations { source { key } } } }
  }`)
  const terms = [{ key: 'small-term-1' }, { key: 'small-term-2' }]
  expect(data).toEqual({
    terms,
    council: { terms },
    sources: { totalCount: 1, nodes: [{ key: 'report' }] },
    meetings: { nodes: [{ citations: [{ source: { key: 'report' } }] }] },
  })
})

test('a draft term is no period', async () => {
  const { code } = await graph.ask(
    '{ resolvePeriod(council: "small", period: { term: "small-term-3" }) { code } }',
  )
  expect(code).toBe('UNKNOWN_CODE')
})

test('a published record does not show the draft that it repeats', async () => {
  const draft = await graph.owner.meeting.findFirstOrThrow({ where: { key: 'draft' } })
  await graph.owner.meeting.updateMany({ where: { key: 'undated-a' }, data: { sameAsId: draft.id } })
  const { data } = await graph.ask<{ meetings: Listed<unknown> }>(
    '{ meetings(council: "small", filter: { text: "first" }) { nodes { key sameAs { key } } } }',
  )
  expect(data.meetings.nodes).toEqual([{ key: 'undated-a', sameAs: null }])
})
