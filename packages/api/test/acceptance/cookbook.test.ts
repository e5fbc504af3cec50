import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph, type TestGraph } from '../graph/support/test-graph.ts'

/** The examples of GraphiQL, where people begin to write questions of their own. */
const FOLDER = new URL('../../../dashboard/src/graphiql/examples/', import.meta.url)
const EXAMPLES = readdirSync(FOLDER).map((file) => ({
  file,
  query: readFileSync(new URL(file, FOLDER), 'utf8'),
}))

/** The council of the examples is the first one; this is what the synthetic one is asked for. */
const SYNTHETIC = {
  council: 'demo',
  term: 'demo-term-2',
  region: 'ER-GD',
  anchor: '2021-05-20',
  period: { code: '2020' },
}

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('demo')
})
afterAll(() => graph.close())

/** Lists that an answer to these questions is made of: where one is empty, nothing was answered. */
const ESSENTIAL = ['rows', 'nodes', 'totals', 'terms', 'kpis', 'metrics']

/** Of the first council no document tells proposals one by one; these answers tell how many there were. */
const ONLY_COUNTED = ['proposals-page.graphql', 'proposal-histories.graphql']

function emptyLists(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || isNotRecorded(value)) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const isEmpty = Array.isArray(field) && field.length === 0 && ESSENTIAL.includes(name)
    return isEmpty || isWithoutCells(field) ? [`${path}.${name}`] : emptyLists(field, `${path}.${name}`)
  })
}

/** That nobody recorded a figure is an answer, and there is nothing to split. */
function isNotRecorded(value: object): boolean {
  if (!('figure' in value)) return false
  const { figure } = value
  const words = typeof figure === 'object' && figure !== null && 'displayWithUnit' in figure
  return words && figure.displayWithUnit === 'not recorded'
}

/** What nothing can be placed in has its remaining members all the same. */
function isWithoutCells(field: unknown): boolean {
  if (typeof field !== 'object' || field === null || !('cells' in field && 'rest' in field)) return false
  return [field.cells, field.rest].flat().length === 0
}

test('there are twenty', () => {
  expect(EXAMPLES).toHaveLength(20)
})

test.each(EXAMPLES)('$file has an answer for the council', async ({ file, query }) => {
  const { data, message } = await graph.ask(query)
  expect(message).toBeNull()
  expect(emptyLists(data)).toEqual(ONLY_COUNTED.includes(file) ? ['.proposals.nodes'] : [])
})

test.each(EXAMPLES)('$file has an answer for the synthetic council', async ({ query }) => {
  const asked = Object.entries(SYNTHETIC).filter(([name]) => query.includes(`$${name}:`))
  const { data, message } = await graph.ask(query, Object.fromEntries(asked))
  expect(message).toBeNull()
  expect(emptyLists(data)).toEqual([])
})

test('an answer of nothing is noticed', () => {
  const figure = { displayWithUnit: '12 meetings' }
  const nothing = { kpis: [{ figure, series: { cells: [], rest: [] } }], proposals: { nodes: [] } }
  expect(emptyLists(nothing)).toEqual(['.kpis.0.series', '.proposals.nodes'])
})
