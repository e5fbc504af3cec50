import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

const RECORD = `id title councilRoleLabel date { label }
  regions { basis region { name groups { region { name } } } } citations { page source { title url } }`

// Each relation that is asked for takes one statement; the council and its terms are in memory.
test.each([
  [
    'meetings',
    `${RECORD} attendance { display } agenda organizations { organization { name } } people { person { name } }`,
    13,
  ],
  [
    'assistance',
    `${RECORD} quantity { display } type { name units } group { name } provider { name } parts { title }`,
    13,
  ],
  ['pressItems', `${RECORD} channel { name organization { name } } meeting { title }`, 10],
  [
    'reportedTotals',
    `${RECORD} stated { display } term { name period { label } } type { name } group { name }`,
    12,
  ],
  ['sources', 'title', 1],
])('%s takes as many SQL statements for 50 entries as for 2', async (list, fields, statements) => {
  const few = await graph.ask<Record<string, Listed<unknown>>>(
    `{ ${list}(council: "sms", first: 2) { nodes { ${fields} } } }`,
  )
  const many = await graph.ask<Record<string, { edges: unknown[] }>>(
    `{ ${list}(council: "sms", first: 50) { edges { node { ${fields} } } } }`,
  )
  expect(few.message).toBeNull()
  expect(few.data[list]?.nodes).toHaveLength(2)
  expect(many.data[list]?.edges.length).toBeGreaterThan(2)
  expect({ few: few.statements, many: many.statements }).toEqual({ few: statements, many: statements })
})

test('the total count takes one statement more, and only when it is asked', async () => {
  const without = await graph.ask('{ meetings(council: "sms") { nodes { title } } }')
  const withCount = await graph.ask('{ meetings(council: "sms") { totalCount nodes { title } } }')
  expect(withCount.statements - without.statements).toBe(1)
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
  for (const args of ['first: 0', 'after: "garbage"']) {
    const { code, statements } = await graph.ask(`{ meetings(council: "sms", ${args}) { nodes { title } } }`)
    expect(code).toMatch(/^BAD_/)
    expect(statements).toBe(0)
  }
})
