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

test('what two analyses of one request need of the same facts is read once', async () => {
  const districts = (region: string) =>
    `analyze(input: { council: "sms", period: { code: "2016" }, metrics: [PERSONS_ASSISTED], region: "${region}", grain: WEEK, level: DISTRICT }) { rows { figures { figure { display } } } }`
  // The first question of all also counts what reported totals leave unexplained.
  await graph.ask(`{ ${districts('ER-GD')} }`)
  const one = await graph.ask(`{ ${districts('ER-BA')} }`)
  const two = await graph.ask(`{ ${districts('ER-BA')} other: ${districts('ER-GD')} }`)
  expect(one.statements).toBe(1)
  expect(two.statements).toBe(1)
})

test('bad pages and cursors are refused before the list is read', async () => {
  for (const args of ['first: 0', 'after: "garbage"', 'filter: { kinds: [] }']) {
    const { code, statements } = await graph.ask(`{ meetings(council: "sms", ${args}) { nodes { title } } }`)
    expect(code).toMatch(/^BAD_/)
    expect(statements).toBe(0)
  }
})
