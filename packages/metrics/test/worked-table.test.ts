import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import {
  ALL_TIME,
  calendarDate,
  type Period,
  periodFromCode,
  sum,
  termPeriod,
} from '@council-outcomes/figures'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Engine, METRICS, type MetricCode, NO_FILTER, type Question } from '../src/index.ts'
import { type LiveEngine, liveEngine } from './live-engine.ts'
import { amount, told, within } from './small-record.ts'

/** The table that the design works through by hand, asked of the real record. */
let database: TestDatabase
let councilId: string
let live: LiveEngine
let engine: Engine

const firstTerm = termPeriod('sms-term-1', calendarDate('2015-05-20'), calendarDate('2017-06-30'))

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
  councilId = (await database.reader.council.findUniqueOrThrow({ where: { key: 'sms' } })).id
  live = await liveEngine(database)
  engine = live.engine
})
afterAll(async () => {
  await live.close()
  await database.drop()
})

const ask = (metric: MetricCode, more: Partial<Question> = {}): Question => ({
  council: { id: councilId, aboutTolerance: 0.05, today: calendarDate('2026-11-21') },
  metric,
  period: firstTerm,
  region: null,
  regionsAsOf: null,
  filter: NO_FILTER,
  ...more,
})

const totalOf = async (metric: MetricCode, more: Partial<Question> = {}) =>
  (await engine.total(ask(metric, more))).figure

test('12 meetings were held in the first term', async () => {
  const figure = await totalOf('MEETINGS_HELD')
  expect([amount(figure), figure.unit]).toEqual(['12', 'MEETING'])
})

test('the document that says the most of a figure is named first', async () => {
  const [first] = await engine.sourceIds(ask('MEETINGS_HELD'), [], 5)
  const source = await database.reader.source.findUniqueOrThrow({ where: { id: first ?? '' } })
  expect(source.url).toBe('https://migration.gov.az/en/news_detail/10048')
})

test('by quarter the recorded meeting stands in its quarter, the rest is not dated, and no quarter is zero', async () => {
  const set = await engine.cells(ask('MEETINGS_HELD'), { kind: 'TIME', grain: 'QUARTER' })
  expect(told(set)).toEqual(['2016-Q4 1', 'NOT_DATED 11'])
  expect(set.cells.filter(({ figure }) => figure.state === 'ZERO')).toEqual([])
})

test('for 2016 the total of the article straddles, for it cannot be divided', async () => {
  const { figure, straddling } = await engine.total(ask('MEETINGS_HELD', { period: periodFromCode('2016') }))
  expect(amount(figure)).toBe('1')
  expect(amount(straddling.figure)).toBe('11')
})

test('persons are told by type as the article tells them, and in total as a range', async () => {
  const set = await engine.cells(ask('PERSONS_ASSISTED'), { kind: 'CATEGORY', dimension: 'ASSISTANCE_TYPE' })
  expect(told(set)).toEqual(['language_course 157', 'medical 138', 'education ABOUT 300'])
  expect(set.cells.map(({ figure }) => figure.unit)).toEqual(['PERSON', 'PERSON', 'CHILD'])
  expect(set.total.range).toEqual({
    from: { value: 300, approximate: true },
    to: { value: 595, approximate: true },
  })
})

test('about 595 services were delivered to persons', async () => {
  expect(amount(await totalOf('SERVICES_DELIVERED'))).toBe('ABOUT 595')
})

test('500 families were helped, in families', async () => {
  const figure = await totalOf('FAMILIES_ASSISTED')
  expect([amount(figure), figure.unit]).toEqual(['500', 'FAMILY'])
})

test('no region can claim any of the persons', async () => {
  const set = await engine.cells(ask('SERVICES_DELIVERED'), { kind: 'REGION', level: 'ECONOMIC_REGION' })
  expect(told(set)).toEqual(['NOT_LOCATED ABOUT 595'])
})

test('language courses to refugees alone: nothing is placed, 157 straddle', async () => {
  const filter = within({ ASSISTANCE_TYPE: ['language_course'], BENEFICIARY_GROUP: ['refugees'] })
  const { figure, straddling } = await engine.total(ask('PERSONS_ASSISTED', { filter }))
  expect([figure.state, amount(straddling.figure)]).toEqual(['NOT_REPORTED', '157'])
})

test('more than 200 press outlets, without an upper bound', async () => {
  const figure = await totalOf('PRESS_OUTLETS')
  expect([amount(figure), figure.low, figure.high]).toEqual(['AT_LEAST 200', 200, null])
})

test('27 proposals, reported twice and counted once, of unknown fate', async () => {
  const set = await engine.cells(ask('PROPOSALS_MADE'), { kind: 'CATEGORY', dimension: 'PROPOSAL_STATUS' })
  expect(told(set)).toEqual(['UNKNOWN 27'])
})

const PERIODS: readonly Period[] = [firstTerm, ALL_TIME, periodFromCode('2016'), periodFromCode('2017-H1')]

test('every series and its unplaced part add up to the total, for every metric that adds', async () => {
  for (const { code } of METRICS.filter(
    ({ measure }) => measure.kind === 'SUM' && measure.overlapping === null,
  )) {
    for (const period of PERIODS) {
      for (const grain of ['MONTH', 'QUARTER', 'YEAR'] as const) {
        const set = await engine.cells(ask(code, { period }), { kind: 'TIME', grain })
        const added = sum(
          [...set.cells, ...set.rest].map(({ figure }) => figure),
          set.total.unit,
        )
        expect(added, `${code} ${period.code} ${grain}`).toEqual(set.total)
      }
    }
  }
})
