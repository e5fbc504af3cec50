import { Prisma } from '@council-outcomes/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PUBLIC_CITATIONS } from '../../src/graph/entities/citation.ts'
import { readRows } from '../../src/graph/rows/read-rows.ts'
import type { Selection } from '../../src/graph/rows/select-json.ts'
import { TABLES, tableOf } from '../../src/graph/rows/tables.ts'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('demo')
})
afterAll(() => graph.close())

test('every table and column that a selection may name exists', async () => {
  const found = await graph.owner.$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`
  const existing = new Set(found.map(({ name }) => name))
  const named = [...TABLES.values()].flatMap(({ name: table, columns, relations }) => [
    ...[...columns.values()].map(({ name }) => `${bare(table)}.${bare(name)}`),
    ...[...relations.values()].map(({ kind, model, column }) =>
      kind === 'ONE' ? `${bare(table)}.${bare(column)}` : `${bare(tableOf(model).name)}.${bare(column)}`,
    ),
  ])
  expect(named.length).toBeGreaterThan(400)
  expect(named.filter((name) => !existing.has(name))).toEqual([])
})

const PUBLISHED = { where: { status: 'PUBLISHED' } }
const regions = { select: { basis: true, region: true }, orderBy: { region: { code: 'asc' } } }

describe('rows read in one statement are those that Prisma reads in several:', () => {
  test.each<[string, Selection]>([
    ['Council', { include: { terms: { ...PUBLISHED, orderBy: { number: 'asc' } }, advises: PUBLISHED } }],
    [
      'Region',
      { include: { memberOf: { include: { group: true }, orderBy: [{ scheme: 'asc' }, { id: 'asc' }] } } },
    ],
    [
      'Meeting',
      {
        include: {
          regions,
          council: { select: { aboutTolerance: true } },
          agenda: { select: { title: true }, orderBy: { position: 'asc' } },
          people: {
            where: { person: { status: 'PUBLISHED' } },
            include: { person: true },
            orderBy: { personId: 'asc' },
          },
          citations: { ...PUBLIC_CITATIONS, include: { source: true } },
          contributions: {
            include: { answers: true, speaker: PUBLISHED },
            orderBy: { position: 'asc' },
            take: 2,
          },
        },
      },
    ],
    [
      'Proposal',
      {
        include: {
          theme: true,
          addressee: PUBLISHED,
          sameAs: { ...PUBLISHED, include: { regions } },
          history: { orderBy: { position: 'asc' } },
          meetings: {
            where: { meeting: { status: 'PUBLISHED' } },
            select: { meeting: { include: { regions } } },
            orderBy: [{ meeting: { from: { sort: 'asc', nulls: 'last' } } }, { meetingId: 'asc' }],
          },
        },
      },
    ],
    [
      'AssistanceActivity',
      {
        select: {
          id: true,
          quantity: true,
          strategicLevels: true,
          from: true,
          type: { include: { units: { select: { unit: true }, orderBy: { unit: 'asc' } } } },
          group: { include: { parent: true } },
          partOf: { ...PUBLISHED, select: { title: true } },
          regions,
        },
      },
    ],
    ['Target', { include: { region: true, council: { select: { aboutTolerance: true } } } }],
  ])('%s', async (model, selection) => {
    const page = { orderBy: { id: 'asc' }, take: 200 }
    const expected = await delegate(model).findMany({ ...selection, ...page })
    const read = await readRows(model, selection, source(model), { ...reader(), signal: NEVER })
    expect(read.length).toBeGreaterThan(0)
    expect(read).toEqual(withoutStamps(expected))
  })
})

test('a selection that cannot be read in one statement says so', async () => {
  const strange: Selection[] = [
    { select: { nothing: true } },
    { include: { council: { where: { key: { contains: 'sms' } } } } },
    { include: { citations: { orderBy: { page: 'up' } } } },
  ]
  for (const selection of strange) {
    await expect(
      readRows('Meeting', selection, source('Meeting'), { ...reader(), signal: NEVER }),
    ).rejects.toThrow(/no relation nothing|cannot be read here/)
  }
})

const NEVER = new AbortController().signal

function reader() {
  const query = <Row>(sql: Prisma.Sql) => graph.owner.$queryRaw<Row[]>(sql)
  return { rows: { query, close: async () => {} } }
}

function source(model: string) {
  return {
    rows: Prisma.sql`SELECT record.* FROM ${tableOf(model).name} AS record ORDER BY record.id LIMIT 200`,
    orderBy: Prisma.sql`record.id`,
    prepared: false,
  }
}

interface Delegate {
  readonly findMany: (query: object) => Promise<object[]>
}

function delegate(model: string): Delegate {
  const name = `${model[0]?.toLowerCase()}${model.slice(1)}`
  // A Prisma client has a delegate of that name for each of its models.
  return Reflect.get(graph.owner, name) as Delegate
}

/** When a row was written is not read. */
function withoutStamps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStamps)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'createdAt' && name !== 'updatedAt')
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutStamps(part)]))
}

function bare(identifier: Prisma.Sql): string {
  return identifier.sql.replaceAll('"', '')
}
