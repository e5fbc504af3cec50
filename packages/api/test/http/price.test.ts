import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { BOUNDS } from '../../src/graphql-guard/bounds.ts'
import { checkDocument } from '../../src/graphql-guard/checked-document.ts'
import { CALCULATION, FIELD_COSTS, LIST_SIZES } from '../../src/graphql-guard/cost-table.ts'
import { costOf } from './support/cost-of.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

const CELLS = `axis { kind } total { ...F }
  cells { member { code kind label period { code from to label } } figure { ...F } }
  rest { member { code kind label } figure { ...F } }`
const FIGURE = `fragment F on Figure { state value low high unit qualifier unquantified display displayWithUnit
  range { from to fromApproximate toApproximate } }`

describe('an honest question passes', () => {
  test('30 figures with their series', () => {
    const metrics = Array.from({ length: 30 }, () => 'MEETINGS_HELD')
    expect(
      price(
        `query($metrics: [MetricCode!]!) { kpis(council: "sms", metrics: $metrics, period: { code: "2016" }) {
        metric { code label } figure { ...F } series(grain: MONTH) { ${CELLS} } } } ${FIGURE}`,
        { metrics },
      ),
    ).toBeLessThan(BOUNDS.cost)
  })

  test('30 figures under 30 aliases cost what 30 figures in one list cost', () => {
    const figure = 'figure { ...F }'
    const listed = price(
      `{ kpis(council: "sms", metrics: [${'ATTENDANCE '.repeat(30)}]) { ${figure} } } ${FIGURE}`,
    )
    const aliases = Array.from(
      { length: 30 },
      (_, i) => `a${i}: kpis(council: "sms", metrics: [ATTENDANCE]) { ${figure} }`,
    )
    expect(price(`{ ${aliases.join(' ')} } ${FIGURE}`)).toBe(listed)
  })

  test('an overview of 12 figures, each with comparison, series, regions and a breakdown', () => {
    expect(
      price(`{ kpis(council: "sms", metrics: [${'ATTENDANCE '.repeat(12)}], period: { code: "2016" }, compare: PREVIOUS_FULL) {
        metric { code label definition } figure { ...F } straddling { count figure { ...F } }
        comparison { verdict difference current { label } compared { label } figure { ...F } currentFigure { ...F } }
        series(grain: MONTH) { ${CELLS} } byRegion { ${CELLS} } breakdown(by: MEETING_KIND) { ${CELLS} }
      } } ${FIGURE}`),
    ).toBeLessThan(BOUNDS.cost)
  })

  test('the days of a month, but not the days of ten years for every figure', () => {
    const days = (code: string) =>
      price(`{ kpis(council: "sms", metrics: [${'ATTENDANCE '.repeat(12)}], period: { code: "${code}" }) {
        series(grain: DAY) { ${CELLS} } } } ${FIGURE}`)
    expect(days('2016-05')).toBeLessThan(BOUNDS.cost)
    expect(days('2010-01-01..2019-12-31')).toBeGreaterThan(BOUNDS.cost)
  })

  test('a full page of meetings with places and sources', () => {
    expect(
      price(`{ meetings(council: "sms", first: 100) { totalCount pageInfo { endCursor hasNextPage } nodes {
        id key title kind kindLabel eventStatus date { from to precision label } attendance { ...F }
        regions { basis region { code name } } citations { page passage source { title publisher url publishedOn } }
        organizations { role organization { name } } } } } ${FIGURE}`),
    ).toBeLessThan(BOUNDS.cost)
  })

  test('a plan, by how many targets it may hold against their figures', () => {
    const plan = (first: number) =>
      price(`{ plan(council: "sms", first: ${first}) { actual { ...F } } } ${FIGURE}`)
    expect(plan(100)).toBeLessThan(BOUNDS.cost)
    expect(plan(100) - plan(50)).toBeGreaterThan(50 * CALCULATION)
  })

  test('the introspection of GraphiQL', () => {
    const document = parse(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))
    expect(() => checkDocument(schema, document)).not.toThrow()
    expect(costOf(schema, document, {})).toBeLessThan(BOUNDS.cost)
  })
})

describe('a question that means much work is refused', () => {
  test.each([
    [
      'ten thousand figures',
      'query($m: [MetricCode!]!) { kpis(council: "sms", metrics: $m) { figure { value } } }',
      { m: Array(10_000).fill('ATTENDANCE') },
    ],
    [
      'ten thousand nodes',
      'query($i: [ID!]!) { nodes(ids: $i) { id ... on Proposal { title meetings { title key note place } } } }',
      { i: Array(10_000).fill('x') },
    ],
    [
      'lists within lists',
      '{ proposals(council: "sms", first: 100) { nodes { meetings { sameAs { regions { region { groups { region { groups { region { groups { region { name } } } } } } } } citations { source { title } } } } } } }',
      {},
    ],
  ])('%s', (_name, query, variables) => {
    expect(price(query, variables)).toBeGreaterThan(BOUNDS.cost)
  })
})

describe('the table of costs', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
    )

  test('names only fields that exist', () => {
    const known = new Set(fields.flatMap(({ field, name }) => [name, field.name]))
    const named = [...Object.keys(FIELD_COSTS), ...Object.keys(LIST_SIZES)]
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  test('knows the size of every list of objects that has no pages', () => {
    const unknown = fields.filter(
      ({ type, field, name }) =>
        isListType(getNullableType(field.type)) &&
        isCompositeType(getNamedType(field.type)) &&
        !type.name.endsWith('Connection') &&
        !field.args.some((arg) => arg.name === 'first') &&
        !(name in FIELD_COSTS || name in LIST_SIZES || field.name in LIST_SIZES),
    )
    expect(unknown.map(({ name }) => name)).toEqual([])
  })
})

function price(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  return costOf(schema, document, variables)
}
