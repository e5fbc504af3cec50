import { calendarDate, sum, termPeriod } from '@council-outcomes/figures'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Axis, MetricCode } from '../src/index.ts'
import { amount, type SmallRecord, smallRecord, told, within, year } from './small-record.ts'

const BY_REGION: Axis = { kind: 'REGION', level: 'ECONOMIC_REGION' }
let record: SmallRecord

beforeAll(async () => {
  record = await smallRecord()
  await record.meeting({ on: ['2016-01-31', '2016-02-01'], regions: ['E1'] })
  await record.meeting({ on: ['2016-02-29', '2016-02-29'], regions: ['E1', 'E2'] })
  await record.meeting({ on: ['2016-12-31', '2016-12-31'], regions: ['E1', 'W1'] })
  await record.meeting({ on: ['2017-01-01', '2017-01-01'], regions: ['ER-WEST'] })
  await record.meeting({ regions: ['AZ'] })
  await record.meeting({ on: ['2017-05-01', '2017-05-01'], regions: ['ONLINE'] })
  await record.meeting({ on: ['2017-06-01', '2017-06-01'] })
  await record.stated({
    subject: 'MEETING',
    kind: 'COUNCIL_MEETING',
    value: 4,
    on: ['2017-01-01', '2017-12-31'],
    regions: ['ER-WEST'],
  })
  await record.help({
    type: 'medical',
    group: 'refugees',
    persons: 10,
    on: ['2016-03-01', '2016-03-31'],
    regions: ['W2'],
  })
  await record.help({ type: 'medical', group: 'refugees_and_asylum_seekers', persons: 20, regions: ['W1'] })
  await record.stated({ subject: 'ASSISTANCE', type: 'medical', value: 7, on: ['2017-10-01', '2017-12-31'] })
  await record.help({ type: 'education', persons: 5, on: ['2016-04-01', '2016-04-01'] })
})
afterAll(() => record.drop())

const cells = (metric: MetricCode, axis: Axis, code = 'ALL') =>
  record.engine().cells(record.ask(metric, { period: year(code) }), axis)

test('a record lies in a month only if all of its days do', async () => {
  expect(told(await cells('MEETINGS_HELD', { kind: 'TIME', grain: 'MONTH' }, '2016'))).toEqual([
    '2016-02 1',
    '2016-12 1',
    'NOT_DATED 1',
  ])
})

test('a record without a last day lies in a term without one, and may lie in any that ends', async () => {
  const own = await smallRecord()
  const id = await own.meeting({ on: ['2017-05-01', '2017-05-02'] })
  await own.database.owner.meeting.update({ where: { id }, data: { to: null } })
  const open = termPeriod('open', calendarDate('2017-01-01'), null)
  const inOpenTerm = await own.engine().total(own.ask('MEETINGS_HELD', { period: open }))
  expect(amount(inOpenTerm.figure)).toBe('1')
  const inYear = await own.engine().total(own.ask('MEETINGS_HELD', { period: year('2017') }))
  expect([inYear.figure.state, inYear.straddling.count]).toEqual(['NOT_REPORTED', 1])
  await own.drop()
})

test('a record lies in a region only if all of its places do', async () => {
  expect(told(await cells('MEETINGS_HELD', BY_REGION))).toEqual([
    'ER-EAST 2',
    'ER-WEST 4',
    'ONLINE 1',
    'SEVERAL_REGIONS 1',
    'NOT_LOCATED 2',
  ])
})

test('asked for a district, what lies in its region or in the whole country may lie there', async () => {
  const { figure, straddling } = await record.engine().total(record.ask('MEETINGS_HELD', { region: 'E1' }))
  expect([amount(figure), straddling.count]).toEqual(['1', 4])
})

test('a filter takes what is at or below the category, and tells the rest beside', async () => {
  const filter = within({ BENEFICIARY_GROUP: ['refugees_and_asylum_seekers'] })
  const wide = await record.engine().total(record.ask('SERVICES_DELIVERED', { filter }))
  expect([amount(wide.figure), amount(wide.straddling.figure)]).toEqual(['30', '12'])
  const narrow = await record
    .engine()
    .total(record.ask('SERVICES_DELIVERED', { filter: within({ BENEFICIARY_GROUP: ['refugees'] }) }))
  expect([amount(narrow.figure), amount(narrow.straddling.figure)]).toEqual(['10', '32'])
})

test('a record without a category is not specified', async () => {
  const axis: Axis = { kind: 'CATEGORY', dimension: 'BENEFICIARY_GROUP' }
  expect(told(await cells('SERVICES_DELIVERED', axis))).toEqual([
    'refugees_and_asylum_seekers 20',
    'refugees 10',
    'NOT_SPECIFIED 12',
  ])
})

test('a draft, a retracted record and another body are never counted', async () => {
  const db = record.database.owner
  const before = await record.engine().total(record.ask('MEETINGS_HELD'))
  const id = await record.meeting({ on: ['2016-05-05', '2016-05-05'] })
  for (const data of [
    { status: 'DRAFT' },
    { status: 'RETRACTED' },
    { status: 'PUBLISHED', councilRole: 'CONTEXT' },
  ] as const) {
    await db.meeting.update({ where: { id }, data })
    expect((await record.engine().total(record.ask('MEETINGS_HELD'))).figure).toEqual(before.figure)
  }
  await db.meeting.update({ where: { id }, data: { councilRole: 'SUPPORTER' } })
  expect((await record.engine().total(record.ask('MEETINGS_HELD'))).figure.value).toBe(
    (before.figure.value ?? 0) + 1,
  )
  await db.meeting.delete({ where: { id } })
})

test('what the reader asks wrongly is refused with a code', async () => {
  const engine = record.engine()
  const refused = [
    () => engine.total(record.ask('MEETINGS_HELD', { region: 'ATLANTIS' })),
    () => engine.total(record.ask('MEETINGS_HELD', { filter: within({ ASSISTANCE_TYPE: ['medical'] }) })),
    () => engine.total(record.ask('SERVICES_DELIVERED', { filter: within({ ASSISTANCE_TYPE: ['magic'] }) })),
    () => engine.cells(record.ask('MEETINGS_HELD'), { kind: 'CATEGORY', dimension: 'CHANNEL' }),
  ]
  for (const answer of refused) await expect(answer()).rejects.toMatchObject({ code: 'UNKNOWN_CODE' })
  const empty = engine.total(record.ask('SERVICES_DELIVERED', { filter: within({ ASSISTANCE_TYPE: [] }) }))
  await expect(empty).rejects.toMatchObject({ code: 'BAD_VALUE' })
})

const AXES: readonly Axis[] = [
  ...(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF', 'YEAR'] as const).map(
    (grain) => ({ kind: 'TIME', grain }) as const,
  ),
  ...(['COUNTRY', 'ECONOMIC_REGION', 'DISTRICT'] as const).map(
    (level) => ({ kind: 'REGION', level }) as const,
  ),
]

test('on every axis, cells and remaining members add up to the total, whatever is asked', async () => {
  const asked = fc.record({
    metric: fc.constantFrom<MetricCode>('MEETINGS_HELD', 'EVENTS_HELD', 'SERVICES_DELIVERED'),
    axis: fc.constantFrom(...AXES),
    code: fc.constantFrom(
      'ALL',
      '2016',
      '2017',
      '2016-02',
      '2016-12-31..2017-01-01',
      '2016-01-15..2017-03-31',
    ),
    region: fc.constantFrom(null, 'AZ', 'ER-EAST', 'ER-WEST', 'E1', 'W1', 'ONLINE'),
  })
  await fc.assert(
    fc.asyncProperty(asked, async ({ metric, axis, code, region }) => {
      const set = await record.engine().cells(record.ask(metric, { period: year(code), region }), axis)
      const added = sum(
        [...set.cells, ...set.rest].map(({ figure }) => figure),
        set.total.unit,
      )
      expect(added).toEqual(set.total)
    }),
    { numRuns: 60 },
  )
})
