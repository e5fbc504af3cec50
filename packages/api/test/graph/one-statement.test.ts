import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('demo')
})
afterAll(() => graph.close())

const RECORD = `id title councilRoleLabel date { label }
  regions { basis region { name groups { region { name } } } } citations { page source { title url } }`

const FIELDS = {
  meetings: `${RECORD} attendance { display } agenda organizations { organization { name } } people { person { name } }
    proposals(first: 5) { title statusLabel } contributions { kind summary speaker { name } answers { summary } }`,
  proposals: `${RECORD} statusLabel theme { name } addressee { name } history { status on }
    meetings { title regions { region { name } } }`,
  assistance: `${RECORD} quantity { display } type { name units } group { name parent { name } } provider { name }
    project { title } meeting { title } parts { title }`,
  pressItems: `${RECORD} channel { name organization { name } } meeting { title }`,
  reportedTotals: `${RECORD} stated { display } type { name } group { name }
    term { name period { label } members { person { name } } }`,
  projects: `${RECORD} organization { name }`,
  agreements: `${RECORD} parties { name }`,
  sources: 'title publisher',
} as const

test.each(Object.entries(FIELDS))(
  'a page of %s takes one statement, with all that is asked around them',
  async (list, fields) => {
    const few = await graph.ask<Record<string, Listed<unknown>>>(
      `{ ${list}(council: "demo", first: 2) { nodes { ${fields} } } }`,
    )
    const many = await graph.ask<Record<string, { edges: unknown[] }>>(
      `{ ${list}(council: "demo", first: 100) { edges { node { ${fields} } } pageInfo { endCursor } } }`,
    )
    expect(many.message).toBeNull()
    expect(few.data[list]?.nodes).toHaveLength(2)
    expect(many.data[list]?.edges.length).toBeGreaterThan(2)
    expect({ few: few.statements, many: many.statements }).toEqual({ few: 1, many: 1 })
  },
)

test('a later page takes one statement too', async () => {
  const { data } = await graph.ask<{ meetings: { pageInfo: { endCursor: string } } }>(
    '{ meetings(council: "demo", first: 30) { pageInfo { endCursor } } }',
  )
  const { statements } = await graph.ask(
    'query ($after: String) { meetings(council: "demo", after: $after) { nodes { title regions { region { name } } } } }',
    { after: data.meetings.pageInfo.endCursor },
  )
  expect(statements).toBe(1)
})

test('a filter by category takes one statement more, which finds the category', async () => {
  const { statements, message } = await graph.ask(
    '{ assistance(council: "demo", filter: { types: ["medical"], period: { code: "2020" }, region: "ER-BA", text: "a" }) { nodes { title } } }',
  )
  expect(message).toBeNull()
  expect(statements).toBe(2)
})

test('things asked for by their ids take one statement for each type of things', async () => {
  const { data } = await graph.ask<
    Record<'meetings' | 'proposals' | 'sources', { nodes: { id: string }[] }>
  >(`{
    meetings(council: "demo", first: 40) { nodes { id } }
    proposals(council: "demo", first: 40) { nodes { id } }
    sources(council: "demo", first: 20) { nodes { id } }
  }`)
  const all = [data.meetings, data.proposals, data.sources]
  const nodes = (each: number) =>
    graph.ask<{ nodes: { title: string }[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        ... on CouncilRecord { title regions { region { name } } }
        ... on Proposal { meetings { title } }
        ... on Source { title }
      } }`,
      { ids: all.flatMap((list) => list.nodes.slice(0, each).map(({ id }) => id)) },
    )
  const [few, many] = [await nodes(1), await nodes(20)]
  expect(many.data.nodes).toHaveLength(60)
  for (const { title } of many.data.nodes) expect(title).toBeTypeOf('string')
  expect({ few: few.statements, many: many.statements }).toEqual({ few: 3, many: 3 })
})

test('a council takes as many statements for long lists as for short ones', async () => {
  const council = (first: number) =>
    graph.ask<{ council: { targets: unknown[] } }>(`{ council(key: "demo") {
      name terms { name members { person { name } } }
      elections(first: ${first}) { title elected(first: ${first}) { person { name } } citations { source { title } } }
      workingBodies(first: ${first}) { name } legalInstruments(first: ${first}) { title }
      targets(first: ${first}) { metric figure { display } region { name } } coverage(first: ${first}) { metric from to }
    } }`)
  const [few, many] = [await council(1), await council(100)]
  expect(few.data.council.targets).toHaveLength(1)
  expect(many.data.council.targets.length).toBeGreaterThan(1)
  expect(many.statements).toBe(few.statements)
})
