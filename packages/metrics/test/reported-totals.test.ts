import { afterAll, beforeAll, expect, test } from 'vitest'
import { amount, type SmallRecord, smallRecord, told, within, year } from './small-record.ts'

const TERM = ['2015-05-20', '2017-06-30'] as const
let record: SmallRecord

beforeAll(async () => {
  record = await smallRecord()
  for (const day of ['2016-02-03', '2016-05-14', '2016-11-17']) {
    await record.meeting({ on: [day, day], regions: ['E1'] })
  }
  await record.meeting({ on: ['2016-06-01', '2016-06-01'], role: 'PARTICIPANT' })
  await record.stated({ subject: 'MEETING', kind: 'COUNCIL_MEETING', value: 12, on: TERM })
  await record.stated({
    subject: 'ASSISTANCE',
    type: 'language_course',
    group: 'refugees_and_asylum_seekers',
    value: 157,
    on: TERM,
  })
  await record.stated({ subject: 'ASSISTANCE', type: 'medical', group: 'refugees', value: 138, on: TERM })
  await record.stated({
    subject: 'ASSISTANCE',
    type: 'education',
    value: 300,
    qualifier: 'ABOUT',
    unit: 'CHILD',
    on: TERM,
  })
  await record.stated({ subject: 'OUTLET', value: 200, qualifier: 'AT_LEAST', on: TERM })
  for (const outlet of ['a', 'a', 'b']) await record.pressItem({ outlet, on: ['2016-03-01', '2016-03-01'] })
})
afterAll(() => record.drop())

const term = year('2015-05-20..2017-06-30')

test('a stated total counts for what its items do not explain, so 12 meetings with 3 recorded are 12', async () => {
  const { figure } = await record.engine().total(record.ask('MEETINGS_HELD', { period: term }))
  expect(amount(figure)).toBe('12')
})

test('by quarter the recorded meetings stand where they were and the rest is not dated', async () => {
  const set = await record
    .engine()
    .cells(record.ask('MEETINGS_HELD', { period: term }), { kind: 'TIME', grain: 'QUARTER' })
  expect(told(set)).toEqual(['2016-Q1 1', '2016-Q2 1', '2016-Q4 1', 'NOT_DATED 9'])
  expect(set.cells.filter(({ figure }) => figure.state === 'NOT_REPORTED')).toHaveLength(6)
})

test('asked for 2016, what cannot be divided is left out and told beside', async () => {
  const { figure, straddling } = await record
    .engine()
    .total(record.ask('MEETINGS_HELD', { period: year('2016') }))
  expect(amount(figure)).toBe('3')
  expect([straddling.count, amount(straddling.figure)]).toEqual([1, '9'])
})

test('persons across kinds of help are a range, for one person can have had all three', async () => {
  const { figure } = await record.engine().total(record.ask('PERSONS_ASSISTED', { period: term }))
  expect(figure.range).toEqual({
    from: { value: 300, approximate: true },
    to: { value: 595, approximate: true },
  })
})

test('services add up where persons do not', async () => {
  const { figure } = await record.engine().total(record.ask('SERVICES_DELIVERED', { period: term }))
  expect([amount(figure), figure.unit]).toEqual(['ABOUT 595', 'SERVICE'])
})

test('by kind of help each figure keeps the words and the unit of its document', async () => {
  const set = await record.engine().cells(record.ask('PERSONS_ASSISTED', { period: term }), {
    kind: 'CATEGORY',
    dimension: 'ASSISTANCE_TYPE',
  })
  expect(told(set)).toEqual(['language_course 157', 'medical 138', 'education ABOUT 300'])
  expect(set.cells.map(({ figure }) => figure.unit)).toEqual(['PERSON', 'PERSON', 'CHILD'])
})

test('by region all that names no place is not located', async () => {
  const set = await record
    .engine()
    .cells(record.ask('SERVICES_DELIVERED', { period: term }), { kind: 'REGION', level: 'ECONOMIC_REGION' })
  expect(told(set)).toEqual(['NOT_LOCATED ABOUT 595'])
})

test('a wider group straddles a narrower question', async () => {
  const refugees = within({ ASSISTANCE_TYPE: ['language_course'], BENEFICIARY_GROUP: ['refugees'] })
  const { figure, straddling } = await record
    .engine()
    .total(record.ask('PERSONS_ASSISTED', { period: term, filter: refugees }))
  expect([figure.state, straddling.count, amount(straddling.figure)]).toEqual(['NOT_REPORTED', 1, '157'])
})

test('more than 200 outlets with 2 recorded are more than 200, without an upper bound', async () => {
  const { figure } = await record.engine().total(record.ask('PRESS_OUTLETS', { period: term }))
  expect([amount(figure), figure.low, figure.high]).toEqual(['AT_LEAST 200', 200, null])
})

test('an outlet named outside the stated time may be one of the 200, so they are still more than 200', async () => {
  await record.pressItem({ outlet: 'late', on: ['2018-01-05', '2018-01-05'] })
  const { figure } = await record.engine().total(record.ask('PRESS_OUTLETS'))
  expect(amount(figure)).toBe('AT_LEAST 200')
})

test('the evidence of a figure adds up to it and ends with the reported total', async () => {
  const page = await record.engine().evidence(record.ask('MEETINGS_HELD', { period: term }), [], {
    first: 20,
    after: null,
    straddling: false,
  })
  expect(page.items.map(({ kind, amount: added }) => `${kind} ${added.value}`)).toEqual([
    'REPORTED_TOTAL 9',
    'MEETING 1',
    'MEETING 1',
    'MEETING 1',
  ])
  expect(page.items[0]?.stated?.value).toBe(12)
  expect(amount(page.figure)).toBe('12')
})

test('more items than an exact statement says are all counted and the conflict is shown', async () => {
  const own = await smallRecord()
  for (const day of ['2016-01-04', '2016-01-05', '2016-01-06']) await own.meeting({ on: [day, day] })
  const id = await own.stated({
    subject: 'MEETING',
    kind: 'COUNCIL_MEETING',
    value: 2,
    on: ['2016-01-01', '2016-12-31'],
  })
  const { figure, conflicts } = await own.engine().total(own.ask('MEETINGS_HELD', { period: year('2016') }))
  expect(amount(figure)).toBe('3')
  expect(conflicts.map((conflict) => [conflict.reportedTotalId, conflict.recorded.value])).toEqual([[id, 3]])
  await own.drop()
})

test('a total stated for a year is an item of a total stated for the term', async () => {
  const own = await smallRecord()
  await own.meeting({ on: ['2016-01-04', '2016-01-04'] })
  await own.stated({
    subject: 'MEETING',
    kind: 'COUNCIL_MEETING',
    value: 5,
    on: ['2016-01-01', '2016-12-31'],
  })
  await own.stated({ subject: 'MEETING', kind: 'COUNCIL_MEETING', value: 12, on: TERM })
  const engine = own.engine()
  expect(amount((await engine.total(own.ask('MEETINGS_HELD', { period: term }))).figure)).toBe('12')
  const byYear = await engine.cells(own.ask('MEETINGS_HELD', { period: term }), {
    kind: 'TIME',
    grain: 'YEAR',
  })
  expect(told(byYear)).toEqual(['2016 5', 'NOT_DATED 7'])
  await own.drop()
})

test('persons of two kinds of help explain of a wider total only what they surely are', async () => {
  const own = await smallRecord()
  await own.help({ type: 'medical', persons: 4, on: ['2016-05-14', '2016-05-14'] })
  await own.stated({ subject: 'ASSISTANCE', type: 'education', value: 3, on: ['2016-01-01', '2016-12-31'] })
  await own.stated({ subject: 'ASSISTANCE', value: 10, on: TERM })
  const set = await own
    .engine()
    .cells(own.ask('PERSONS_ASSISTED', { period: term }), { kind: 'CATEGORY', dimension: 'ASSISTANCE_TYPE' })
  // They are 4 to 7 different persons, so 3 to 6 of the 10 were helped in a way that nobody told.
  expect(told(set)).toEqual(['medical 4', 'education 3', 'NOT_SPECIFIED 3..6'])
  const services = await own.engine().total(own.ask('SERVICES_DELIVERED', { period: term }))
  expect(amount(services.figure)).toBe('10')
  await own.drop()
})

test('the same total stated twice without a link counts once', async () => {
  const own = await smallRecord()
  await own.stated({ subject: 'PROPOSAL', status: 'UNKNOWN', value: 27, on: ['2015-11-01', '2015-11-30'] })
  await own.stated({ subject: 'PROPOSAL', status: 'UNKNOWN', value: 27, on: ['2015-11-01', '2015-11-30'] })
  const { figure } = await own.engine().total(own.ask('PROPOSALS_MADE'))
  expect(amount(figure)).toBe('27')
  await own.drop()
})

test('a report without a number is counted as a report and never summed', async () => {
  const own = await smallRecord()
  await own.meeting({ kind: 'ROUND_TABLE', on: ['2016-01-04', '2016-01-04'] })
  await own.stated({ subject: 'MEETING', value: null, qualifier: 'UNQUANTIFIED', on: TERM })
  const { figure } = await own.engine().total(own.ask('EVENTS_HELD'))
  expect([amount(figure), figure.unquantified]).toEqual(['1', 1])
  await own.drop()
})
