import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

const LISTS = ['meetings', 'proposals', 'assistance', 'pressItems', 'reportedTotals', 'sources'] as const
const ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const

describe.each(LISTS)('%s', (list) => {
  test.each(ORDERS)('%s gives every entry once, page by page, and the same from the end', async (order) => {
    const forward = await walk(list, order, 'first', 7)
    const backward = await walk(list, order, 'last', 5)
    expect(new Set(forward.ids).size).toBe(forward.totalCount)
    expect(forward.ids).toHaveLength(forward.totalCount)
    expect(backward.ids).toEqual(forward.ids)
  })

  test('the two orders hold the same entries', async () => {
    const newest = await walk(list, 'NEWEST_FIRST', 'first', 100)
    const oldest = await walk(list, 'OLDEST_FIRST', 'first', 100)
    expect([...newest.ids].sort()).toEqual([...oldest.ids].sort())
  })
})

test('entries are sorted by date, those without one last', async () => {
  const days = async (order: string) => {
    const { data } = await graph.ask<{ meetings: Listed<{ date: { from: string | null } }> }>(
      `{ meetings(council: "sms", first: 100, orderBy: ${order}) { nodes { date { from } } } }`,
    )
    return data.meetings.nodes.map(({ date }) => date.from)
  }
  const oldest = await days('OLDEST_FIRST')
  const dated = oldest.filter((day) => day !== null)
  expect(dated.length).toBeGreaterThan(50)
  expect(oldest.slice(0, dated.length)).toEqual([...dated].sort())
  expect((await days('NEWEST_FIRST')).slice(0, dated.length)).toEqual([...dated].sort().reverse())
})

test('a page between two cursors holds what lies between them', async () => {
  const all = await walk('meetings', 'OLDEST_FIRST', 'first', 100)
  const { data } = await graph.ask<{ meetings: Listed<{ id: string }> }>(
    `query ($after: String, $before: String) { meetings(council: "sms", orderBy: OLDEST_FIRST, after: $after, before: $before) { nodes { id } } }`,
    { after: all.cursors[2], before: all.cursors[6] },
  )
  expect(data.meetings.nodes.map(({ id }) => id)).toEqual(all.ids.slice(3, 6))
})

test('the total count is that of the filter, whatever the page', async () => {
  const { data } = await graph.ask<Record<'small' | 'whole', Listed<unknown>>>(`{
    small: meetings(council: "sms", first: 1, filter: { kinds: [COUNCIL_MEETING] }) { totalCount nodes { id } }
    whole: meetings(council: "sms", first: 100, filter: { kinds: [COUNCIL_MEETING] }) { totalCount nodes { id } }
  }`)
  expect(data.small.nodes).toHaveLength(1)
  expect(data.small.totalCount).toBe(data.whole.nodes.length)
})

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly startCursor: string | null
    readonly endCursor: string | null
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
  }
}

/** Reads a whole list page by page, from its start or from its end. */
async function walk(list: string, order: string, size: 'first' | 'last', count: number) {
  const forward = size === 'first'
  const args = `orderBy: ${order}, ${size}: ${count}, ${forward ? 'after' : 'before'}: $cursor`
  let edges: Page['edges'] = []
  let cursor: string | null = null
  for (;;) {
    const page: Page = await readPage(list, args, cursor)
    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo
    edges = forward ? [...edges, ...page.edges] : [...page.edges, ...edges]
    expect(forward ? hasPreviousPage : hasNextPage).toBe(cursor !== null)
    if (!(forward ? hasNextPage : hasPreviousPage)) {
      const ids = edges.map(({ node }) => node.id)
      return { ids, cursors: edges.map((edge) => edge.cursor), totalCount: page.totalCount }
    }
    cursor = forward ? endCursor : startCursor
  }
}

async function readPage(list: string, args: string, cursor: string | null): Promise<Page> {
  const { data, message } = await graph.ask<{ list: Page }>(
    `query ($cursor: String) { list: ${list}(council: "sms", ${args}) {
      totalCount edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    } }`,
    { cursor },
  )
  expect(message).toBeNull()
  return data.list
}
