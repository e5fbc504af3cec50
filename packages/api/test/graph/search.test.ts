import { Prisma } from '@council-outcomes/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findHits } from '../../src/graph/search/find-hits.ts'
import { SEARCH_KINDS } from '../../src/graph/search/search-kind.ts'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
  const { id: councilId } = await graph.owner.council.findFirstOrThrow({ where: { key: 'sms' } })
  const meeting = { councilId, kind: 'OTHER', status: 'PUBLISHED' } as const
  await graph.owner.meeting.createMany({
    data: [
      { ...meeting, key: 'az-1', title: 'Gəncə şəhərində İclas' },
      { ...meeting, key: 'az-2', title: 'İşçi miqrantlar üçün kurs' },
      { ...meeting, key: 'draft', title: 'Gəncə draft', status: 'DRAFT' },
      { ...meeting, key: 'retracted', title: 'Gəncə retracted', status: 'RETRACTED' },
    ],
  })
})
afterAll(() => graph.close())

interface Found {
  readonly search: {
    readonly totalCount: number
    readonly nodes: readonly { readonly kind: string; readonly title: string; readonly score: number }[]
  }
}

async function find(text: string, args = 'first: 100') {
  const { data, message } = await graph.ask<Found>(
    `query ($text: String!) { search(text: $text, ${args}) { totalCount nodes { kind title score } } }`,
    { text },
  )
  expect(message).toBeNull()
  return data.search
}

const titles = async (text: string, args?: string) => (await find(text, args)).nodes.map(({ title }) => title)

test.each([
  ['gence', 'Gəncə şəhərində İclas'],
  ['GƏNCƏ', 'Gəncə şəhərində İclas'],
  ['iclas', 'Gəncə şəhərində İclas'],
  ['isci', 'İşçi miqrantlar üçün kurs'],
  ['İŞÇİ', 'İşçi miqrantlar üçün kurs'],
  ['kurs miqrant', 'İşçi miqrantlar üçün kurs'],
  ['iclaz', 'Gəncə şəhərində İclas'],
])('%s finds %s', async (text, title) => {
  expect(await titles(text)).toContain(title)
})

test('what a document states in sum is found by its words', async () => {
  const { nodes } = await find('medical refugees', 'kinds: [REPORTED_TOTAL]')
  expect(nodes.map(({ title }) => title)).toContain('Medical assistance to 138 refugees')
})

test('all words must be found', async () => {
  expect(await titles('kurs')).toContain('İşçi miqrantlar üçün kurs')
  expect(await titles('kurs iclas')).not.toContain('İşçi miqrantlar üçün kurs')
})

test('a place is found by its name in any language and by its other names', async () => {
  for (const text of ['Ganja', 'Gəncə', 'Гянджа', 'gence']) {
    const { nodes } = await find(text, 'kinds: [REGION]')
    expect(nodes.map(({ kind }) => kind)).toContain('REGION')
    expect(nodes[0]?.score).toBeGreaterThan(0.9)
  }
})

test('what is called by the words alone comes first, and scores fall', async () => {
  const { nodes } = await find('Gəncə')
  expect(nodes[0]).toMatchObject({ kind: 'REGION', title: 'Gəncə', score: 1 })
  const scores = nodes.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('drafts and what was retracted are not found', async () => {
  expect((await titles('Gəncə')).join()).not.toMatch(/draft|retracted/)
})

test('only the asked kinds are found', async () => {
  const { nodes } = await find('Gəncə', 'kinds: [MEETING, PRESS_ITEM]')
  expect(new Set(nodes.map(({ kind }) => kind))).not.toContain('REGION')
})

test('the record of another council is not found, regions are', async () => {
  await graph.owner.council.create({
    data: { key: 'other', nameEn: 'Other', nameAz: 'Other', nameRu: 'Other', synthetic: true },
  })
  const { nodes } = await find('Gəncə', 'council: "other"')
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['REGION']))
})

test('pages follow one another without gap or repetition, and the count is that of the whole list', async () => {
  const page = async (first: number, after: string | null) => {
    const { data } = await graph.ask<{
      search: {
        totalCount: number
        edges: { cursor: string; node: { title: string } }[]
        pageInfo: { endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean }
      }
    }>(
      `query ($first: Int!, $after: String) { search(text: "migration", first: $first, after: $after) {
        totalCount edges { cursor node { title } } pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
      { first, after },
    )
    return data.search
  }
  const whole = await page(100, null)
  expect(whole.edges.length).toBeGreaterThan(8)
  const cursors: string[] = []
  let after: string | null = null
  do {
    const { edges, totalCount, pageInfo } = await page(3, after)
    expect(totalCount).toBe(whole.totalCount)
    expect(pageInfo.hasPreviousPage).toBe(after !== null)
    cursors.push(...edges.map(({ cursor }) => cursor))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null && cursors.length < 100)
  expect(cursors.slice(0, 100)).toEqual(whole.edges.map(({ cursor }) => cursor))
})

test('what was found is read with all that is asked of it, in one statement for each kind', async () => {
  const search = (first: number) =>
    graph.ask<{ search: { nodes: { kind: string; item: { __typename: string } | null }[] } }>(
      `query ($first: Int!) { search(text: "Azerbaijan", first: $first, kinds: [SOURCE, PERSON, ORGANIZATION, REGION]) { nodes { kind item {
        __typename
        ... on Source { title publisher }
        ... on Organization { name(locale: AZ) citations { source { title } } }
        ... on Region { code groups { region { name } } }
        ... on Person { name }
      } } } }`,
      { first },
    )
  const [few, many] = [await search(100), await search(50)]
  const kinds = new Set(few.data.search.nodes.map(({ kind }) => kind))
  expect(kinds.size).toBeGreaterThan(1)
  for (const { item } of few.data.search.nodes) expect(item).not.toBeNull()
  expect(few.statements).toBe(1 + kinds.size)
  expect(many.statements).toBeLessThanOrEqual(few.statements)
})

test('titles alone take one statement', async () => {
  const { statements } = await graph.ask('{ search(text: "migration") { nodes { title } } }')
  expect(statements).toBe(1)
})

test.each([
  ['nothing', '', 'BAD_VALUE'],
  ['only blanks', ' \t\n\u00a0', 'BAD_VALUE'],
  ['201 letters', 'a'.repeat(201), 'BAD_VALUE'],
  ['nine words', 'a b c d e f g h i', 'BAD_VALUE'],
])('%s is refused before anything is read', async (_what, text, expected) => {
  const { code, argument, statements } = await graph.ask(
    'query ($text: String!) { search(text: $text) { nodes { title } } }',
    { text },
  )
  expect({ code, argument, statements }).toEqual({ code: expected, argument: 'text', statements: 0 })
})

test.each([['%'], ['_'], ["' OR 1=1 --"], ['\\'], ['漢字'], ['a'], ['a'.repeat(200)]])(
  '%s finds what there is, or nothing',
  async (text) => {
    expect((await find(text)).totalCount).toBeGreaterThanOrEqual(0)
  },
)

test.each([
  ['kinds: []', 'BAD_VALUE'],
  ['council: "nobody"', 'UNKNOWN_CODE'],
  ['first: 0', 'BAD_PAGE_SIZE'],
  ['after: "garbage"', 'BAD_CURSOR'],
])('%s: %s', async (args, expected) => {
  const { code } = await graph.ask(`{ search(text: "gence", ${args}) { nodes { title } } }`)
  expect(code).toBe(expected)
})

test('a cursor is good for one search only', async () => {
  const { data } = await graph.ask<{ search: { pageInfo: { endCursor: string } } }>(
    '{ search(text: "gence", first: 1) { pageInfo { endCursor } } }',
  )
  const { code } = await graph.ask(
    'query ($after: String) { search(text: "iclas", after: $after) { nodes { title } } }',
    { after: data.search.pageInfo.endCursor },
  )
  expect(code).toBe('BAD_CURSOR')
})

test('a large record is searched by its indexes', async () => {
  const { id: councilId } = await graph.owner.council.findFirstOrThrow({ where: { key: 'sms' } })
  await graph.owner.$executeRaw`
    INSERT INTO press_item (id, key, council_id, status, title, channel_id)
    SELECT gen_random_uuid(), 'many-' || n, ${councilId}::uuid, 'PUBLISHED', md5(n::text), (SELECT id FROM channel LIMIT 1)
    FROM generate_series(1, 20000) AS n`
  await graph.owner.$executeRaw`ANALYZE press_item`
  const search = { words: ['gence'], kinds: SEARCH_KINDS, councilId }
  const [statement] = await statementsOf((context) => findHits(search, { after: null, most: 20 }, context))
  const plan = await graph.owner.$queryRaw<Record<string, string>[]>(Prisma.sql`EXPLAIN ${statement}`)
  expect(plan.flatMap(Object.values).join('\n')).toContain('press_item_search_idx')
})

/** What is asked of the database, without an answer. */
async function statementsOf(ask: (context: Parameters<typeof findHits>[2]) => Promise<unknown>) {
  const statements: Prisma.Sql[] = []
  const query = async (sql: Prisma.Sql) => {
    statements.push(sql)
    return []
  }
  await ask({ rows: { query, close: async () => {} }, signal: new AbortController().signal })
  return statements
}
