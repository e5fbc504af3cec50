import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  // The year 2016 has 366 days; this is the 183rd.
  graph = await openGraph('record', '2016-07-01T08:00:00Z')
  const council = await graph.owner.council.findUniqueOrThrow({ where: { key: 'sms' } })
  const ganja = await graph.owner.region.findFirstOrThrow({ where: { code: 'AZ-GA' } })
  const year = { from: new Date('2016-01-01'), to: new Date('2016-12-31') }
  const target = { councilId: council.id, status: 'PUBLISHED', metric: 'MEETINGS_HELD', ...year } as const
  await graph.owner.target.createMany({
    data: [
      { ...target, key: 'meetings', value: 4, unit: 'MEETING' },
      { ...target, key: 'meetings-in-ganja', value: 2, unit: 'MEETING', regionId: ganja.id },
      { ...target, key: 'waiting', metric: 'PROPOSALS_WAITING', value: 30, unit: 'PROPOSAL' },
      { ...target, key: 'families', metric: 'FAMILIES_ASSISTED', value: 30, unit: 'PERSON' },
      { ...target, key: 'unknown', metric: 'NO_SUCH_METRIC', value: 1, unit: 'ITEM' },
      { ...target, key: 'draft', metric: 'EVENTS_HELD', value: 1, unit: 'EVENT', status: 'DRAFT' },
      {
        ...{ ...target, key: 'next-year', value: 5, unit: 'MEETING' },
        ...{ from: new Date('2017-01-01'), to: new Date('2017-12-31') },
      },
    ],
  })
})
afterAll(() => graph.close())

async function target(args: string, fields: string): Promise<unknown> {
  const { data } = await graph.ask<{ kpis: [{ target: unknown }] }>(
    `{ kpis(council: "sms", metrics: [MEETINGS_HELD], ${args}) { target { ${fields} } } }`,
  )
  return data.kpis[0].target
}

test('a target stands beside the figure of exactly its period and region', async () => {
  const fields = `metric { code } figure { displayWithUnit } aim period { code } region { code }
    actual { display } progress { display }`
  expect(await target('period: { code: "2016" }', fields)).toEqual({
    metric: { code: 'MEETINGS_HELD' },
    figure: { displayWithUnit: '4 meetings' },
    aim: 'AT_LEAST',
    period: { code: '2016' },
    region: null,
    actual: { display: '1' },
    progress: { display: '25%' },
  })
  expect(await target('period: { code: "2016" }, region: "AZ-GA"', 'region { code }')).toEqual({
    region: { code: 'AZ-GA' },
  })
  expect(await target('period: { code: "2016-H1" }', 'aim')).toBeNull()
  expect(await target('period: { code: "2016" }, region: "AZ"', 'aim')).toBeNull()
})

test('while its period runs a target tells what is due, what remains and how fast', async () => {
  const fields = `status pace { days daysElapsed due { displayWithUnit } remaining { displayWithUnit }
    speed { per needed { display } soFar { display } } }`
  expect(await target('period: { code: "2016" }', fields)).toEqual({
    // One meeting of the two that are due; but any of the article's twelve may have been in 2016.
    status: 'CANNOT_TELL',
    pace: {
      days: 366,
      daysElapsed: 183,
      due: { displayWithUnit: '2 meetings' },
      remaining: { displayWithUnit: '3 meetings' },
      speed: { per: 'MONTH', needed: { display: '0.5' }, soFar: { display: '0.17' } },
    },
  })
})

test('the plan tells what was planned within a period, and what came of it', async () => {
  const { data } = await graph.ask<{ plan: readonly { metric: { code: string }; region: unknown }[] }>(
    `{ plan(council: "sms", period: { term: "sms-term-1" }) {
      metric { code } period { code } region { code } figure { display } aim status pace { days } } }`,
  )
  expect(data.plan).toMatchObject([
    { metric: { code: 'MEETINGS_HELD' }, period: { code: '2016' }, region: null, figure: { display: '4' } },
    { metric: { code: 'MEETINGS_HELD' }, period: { code: '2016' }, region: { code: 'AZ-GA' } },
    { metric: { code: 'PROPOSALS_WAITING' }, aim: 'AT_MOST', pace: null },
    { metric: { code: 'FAMILIES_ASSISTED' }, status: 'CANNOT_TELL', pace: null },
  ])
})

test('a plan that has not begun says so, and the newest come first', async () => {
  const { data } = await graph.ask('{ plan(council: "sms", first: 1) { period { code } status } }')
  expect(data).toEqual({ plan: [{ period: { code: '2017' }, status: 'NOT_BEGUN' }] })
})

test('the plan of a region is that of the places in it', async () => {
  const codes = async (region: string) => {
    const { data } = await graph.ask<{ plan: readonly { region: { code: string } }[] }>(
      `{ plan(council: "sms", region: "${region}") { region { code } } }`,
    )
    return data.plan.map(({ region }) => region.code)
  }
  expect(await codes('AZ')).toEqual(['AZ-GA'])
  expect(await codes('AZ-SM')).toEqual([])
})

test('the plan of some metrics leaves out the others', async () => {
  const { data } = await graph.ask<{ plan: readonly { metric: { code: string } }[] }>(
    '{ plan(council: "sms", metrics: [PROPOSALS_WAITING]) { metric { code } } }',
  )
  expect(data.plan).toEqual([{ metric: { code: 'PROPOSALS_WAITING' } }])
})
