import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

const RECORD = `id title councilRoleLabel date { label }
  regions { basis region { name groups { region { name } } } } citations { page source { title url } }`

test('the total count takes one statement, and only when it is asked', async () => {
  const statements = async (fields: string) =>
    (await graph.ask(`{ meetings(council: "sms") { ${fields} } }`)).statements
  expect(await statements('nodes { title }')).toBe(1)
  expect(await statements('totalCount nodes { title }')).toBe(2)
  expect(await statements('totalCount')).toBe(1)
})

test('a page of evidence takes as many SQL statements for 50 records as for 2', async () => {
  const evidence = (first: number) =>
    graph.ask<{
      kpis: [{ records: Listed<unknown> }]
    }>(`{ kpis(council: "sms", metrics: [PRESS_PUBLICATIONS]) {
      records(first: ${first}) { totalCount nodes { amount { display } record { ... on CouncilRecord { ${RECORD} } } } }
    } }`)
  const [few, many] = [await evidence(2), await evidence(50)]
  expect(many.data.kpis[0].records.nodes.length).toBeGreaterThan(2)
  expect(many.statements).toBe(few.statements)
})

test('bad pages and cursors are refused before the list is read', async () => {
  for (const args of ['first: 0', 'after: "garbage"', 'filter: { kinds: [] }']) {
    const { code, statements } = await graph.ask(`{ meetings(council: "sms", ${args}) { nodes { title } } }`)
    expect(code).toMatch(/^BAD_/)
    expect(statements).toBe(0)
  }
})
