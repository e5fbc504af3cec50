import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Axis, MetricCode } from '../src/index.ts'
import { amount, type SmallRecord, smallRecord, told, year } from './small-record.ts'

const BY_STATUS: Axis = { kind: 'CATEGORY', dimension: 'PROPOSAL_STATUS' }
const BY_YEAR: Axis = { kind: 'TIME', grain: 'YEAR' }
let record: SmallRecord

beforeAll(async () => {
  record = await smallRecord()
  await record.proposal({ submitted: '2015-12-01', decided: '2016-01-10', status: 'ACCEPTED' })
  await record.proposal({ submitted: '2016-02-01', decided: '2016-02-21', status: 'ACCEPTED' })
  await record.proposal({ submitted: '2016-02-01', decided: '2016-03-02', status: 'REJECTED' })
  await record.proposal({ submitted: '2016-06-01', decided: '2017-02-01', status: 'REJECTED' })
  await record.proposal({ submitted: '2017-05-01', status: 'SUBMITTED' })
  await record.proposal({ submitted: '2016-05-01', status: 'UNKNOWN' })
})
afterAll(() => record.drop())

const total = async (metric: MetricCode, code: string) => {
  const { figure } = await record.engine().total(record.ask(metric, { period: year(code) }))
  return amount(figure)
}

test('a proposal is made when it was dated and decided when it was answered', async () => {
  expect([await total('PROPOSALS_MADE', '2016'), await total('PROPOSALS_DECIDED', '2016')]).toEqual([
    '4',
    '3',
  ])
})

test('the acceptance rate divides accepted by decided, last', async () => {
  const { figure } = await record.engine().total(record.ask('ACCEPTANCE_RATE', { period: year('2016') }))
  expect(figure.value).toBeCloseTo(66.667, 2)
  expect(figure.unit).toBe('PERCENT')
})

test('a period in which proposals were decided and none accepted has a rate of zero', async () => {
  expect(await total('ACCEPTANCE_RATE', '2017')).toBe('0')
})

test('a period without a decision has no rate', async () => {
  const { figure } = await record.engine().total(record.ask('ACCEPTANCE_RATE', { period: year('2018') }))
  expect(figure.value).toBeNull()
})

test('the median is taken over records, not over cells', async () => {
  const byYear = await record.engine().cells(record.ask('MEDIAN_DAYS_TO_ANSWER'), BY_YEAR)
  expect(told(byYear)).toEqual(['2016 30', '2017 245'])
  expect(byYear.total.value).toBe(35)
})

test('a stock is what waits at the end of each period', async () => {
  const byYear = await record
    .engine()
    .cells(record.ask('PROPOSALS_WAITING', { period: year('2015-01-01..2017-12-31') }), BY_YEAR)
  expect(told(byYear)).toEqual(['2015 1', '2016 1', '2017 1'])
  expect(amount(byYear.total)).toBe('1')
})

test('a proposal of which nobody knows the fate may be waiting, so it straddles', async () => {
  const { straddling } = await record
    .engine()
    .total(record.ask('PROPOSALS_WAITING', { period: year('2016') }))
  expect([straddling.count, amount(straddling.figure)]).toEqual([1, '1'])
})

test('a total of proposals made says nothing against the answers that are recorded', async () => {
  const own = await smallRecord()
  for (const decided of ['2017-02-01', '2017-03-01'])
    await own.proposal({ submitted: '2017-01-15', decided, status: 'ACCEPTED' })
  await own.stated({ subject: 'PROPOSAL', value: 1, on: ['2015-01-01', '2015-12-31'] })
  const { figure, conflicts, straddling } = await own
    .engine()
    .total(own.ask('PROPOSALS_DECIDED', { period: year('2017') }))
  expect([amount(figure), conflicts, straddling.count]).toEqual(['2', [], 1])
  await own.drop()
})

test('where more proposals are recorded than a total says, the answers still contradict nothing', async () => {
  const own = await smallRecord()
  for (const decided of ['2017-02-01', '2017-03-01'])
    await own.proposal({ submitted: '2017-01-15', decided, status: 'ACCEPTED' })
  await own.stated({ subject: 'PROPOSAL', value: 1, on: ['2017-01-01', '2017-12-31'] })
  const conflictsOf = async (metric: 'PROPOSALS_MADE' | 'PROPOSALS_DECIDED') =>
    (await own.engine().total(own.ask(metric, { period: year('2017') }))).conflicts.length
  expect([await conflictsOf('PROPOSALS_MADE'), await conflictsOf('PROPOSALS_DECIDED')]).toEqual([1, 0])
  await own.drop()
})

test('of a stock on a day to come nothing is known, and nothing is listed', async () => {
  const page = await record.engine().evidence(record.ask('PROPOSALS_WAITING', { period: year('2019') }), [], {
    first: 5,
    after: null,
    straddling: true,
  })
  expect([page.figure.state, page.totalCount, page.items.length]).toEqual(['NOT_REPORTED', 0, 0])
})

test('an outlet of which several articles only partly fit is told once', async () => {
  const own = await smallRecord()
  for (const on of [undefined, ['2016-12-01', '2017-01-31'] as const])
    await own.pressItem({ outlet: 'daily', ...(on ? { on } : {}) })
  const question = own.ask('PRESS_OUTLETS', { period: year('2016') })
  const page = await own.engine().evidence(question, [], { first: 5, after: null, straddling: true })
  expect([amount(page.figure), page.totalCount, page.items.length]).toEqual(['1', 1, 1])
  await own.drop()
})

test('by status every proposal stands once, the unknown as such', async () => {
  const set = await record.engine().cells(record.ask('PROPOSALS_MADE'), BY_STATUS)
  expect(told(set)).toEqual(['SUBMITTED 1', 'ACCEPTED 2', 'REJECTED 2', 'UNKNOWN 1'])
})

test('a stretch without records is zero only where somebody declared the record complete', async () => {
  await record.complete('MEETINGS_HELD', '2016-01-01', '2016-12-31')
  await record.meeting({ on: ['2017-03-01', '2017-03-01'] })
  const byYear = await record
    .engine()
    .cells(record.ask('MEETINGS_HELD', { period: year('2015-01-01..2017-12-31') }), BY_YEAR)
  expect(byYear.cells.map(({ figure }) => figure.state)).toEqual(['NOT_REPORTED', 'ZERO', 'REPORTED'])
})

test('a record that is declared complete for one year after the other is complete for both', async () => {
  const own = await smallRecord()
  for (const [from, to] of [
    ['2016-07-01', '2017-12-31'],
    ['2015-01-01', '2016-06-30'],
  ] as const)
    await own.complete('MEETINGS_HELD', from, to)
  const stateOf = async (period: string) =>
    (await own.engine().total(own.ask('MEETINGS_HELD', { period: year(period) }))).figure.state
  expect(await stateOf('2015-01-01..2017-12-31')).toBe('ZERO')
  expect(await stateOf('2015-01-01..2018-01-01')).toBe('NOT_REPORTED')
  expect(await stateOf('2014-12-31..2017-12-31')).toBe('NOT_REPORTED')
  await own.drop()
})

test('an outlet with three articles in two years counts once in each year and once in all', async () => {
  for (const day of ['2016-01-04', '2016-07-04', '2017-01-04'])
    await record.pressItem({ outlet: 'daily', on: [day, day] })
  const byYear = await record.engine().cells(record.ask('PRESS_OUTLETS'), BY_YEAR)
  expect(told(byYear)).toEqual(['2016 1', '2017 1'])
  expect(amount(byYear.total)).toBe('1')
})

test('the evidence of a median is the values that were ranked', async () => {
  const at = [{ axis: BY_YEAR, member: '2016' }]
  const page = await record
    .engine()
    .evidence(record.ask('MEDIAN_DAYS_TO_ANSWER'), at, { first: 20, after: null, straddling: false })
  expect(page.items.map(({ amount: days }) => days.value)).toEqual([40, 20, 30])
})

test('evidence is paged by cursors that are worth nothing elsewhere', async () => {
  const engine = record.engine()
  const question = record.ask('PROPOSALS_MADE')
  const first = await engine.evidence(question, [], { first: 4, after: null, straddling: false })
  const after = first.items[3]?.cursor ?? ''
  const second = await engine.evidence(question, [], { first: 4, after, straddling: false })
  expect([first.totalCount, first.hasNextPage, second.items.length, second.hasNextPage]).toEqual([
    6,
    true,
    2,
    false,
  ])
  const elsewhere = engine.evidence(record.ask('PROPOSALS_DECIDED'), [], {
    first: 4,
    after,
    straddling: false,
  })
  await expect(elsewhere).rejects.toMatchObject({ code: 'BAD_CURSOR' })
})

test('every source of a figure is named', async () => {
  const ids = await record.engine().sourceIds(record.ask('PRESS_OUTLETS'), [], 10)
  expect(ids).toHaveLength(1)
})
