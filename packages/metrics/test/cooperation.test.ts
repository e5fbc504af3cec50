import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Axis, MetricCode } from '../src/index.ts'
import { amount, type SmallRecord, smallRecord, told, year } from './small-record.ts'

const BY_YEAR: Axis = { kind: 'TIME', grain: 'YEAR' }
const BY_KIND: Axis = { kind: 'CATEGORY', dimension: 'MEETING_KIND' }
const YEARS = year('2015-01-01..2017-12-31')
let record: SmallRecord

beforeAll(async () => {
  record = await smallRecord()
  const { owner } = record.database
  const { council } = record.ask('ATTENDANCE')
  let made = 0
  const own = () => ({ councilId: council.id, status: 'PUBLISHED', key: `made-${++made}` }) as const

  const come = async (on: string, attendance: number, more: object, questions = 0) => {
    const id = await record.meeting({ on: [on, on], kind: 'ROUND_TABLE', ...more })
    const contributions = Array.from({ length: questions }, (_, position) => {
      return { meetingId: id, position, kind: 'QUESTION', summary: 'Why?' } as const
    })
    await owner.meeting.update({ where: { id }, data: { attendance, attendanceQualifier: 'EXACT' } })
    await owner.contribution.createMany({ data: contributions })
    return id
  }
  const answered = await come('2016-03-01', 40, { regions: ['E1'] }, 2)
  await come('2016-09-01', 25, { regions: ['W1'] }, 1)
  await come('2017-02-01', 30, { kind: 'COUNCIL_MEETING' })
  const [question] = await owner.contribution.findMany({ where: { meetingId: answered } })
  await owner.contribution.create({
    data: {
      meetingId: answered,
      position: 9,
      kind: 'ANSWER',
      summary: 'So.',
      answersId: question?.id ?? null,
    },
  })

  const project = (from: string, to: string | null, datePrecision: 'DAY' | 'RANGE' | 'YEAR') =>
    owner.project.create({
      data: { ...own(), title: 'Project', from: new Date(from), to: to && new Date(to), datePrecision },
    })
  await project('2015-03-01', '2016-12-31', 'RANGE')
  await project('2016-05-01', '2016-12-30', 'RANGE')
  await project('2016-01-01', '2016-12-31', 'YEAR')
  for (const on of ['2016-04-04', '2017-01-01']) {
    await owner.agreement.create({
      data: { ...own(), title: 'Agreement', from: new Date(on), to: new Date(on), datePrecision: 'DAY' },
    })
  }
})
afterAll(() => record.drop())

const cells = (metric: MetricCode, axis: Axis) =>
  record.engine().cells(record.ask(metric, { period: YEARS }), axis)
const total = (metric: MetricCode, code: string) =>
  record.engine().total(record.ask(metric, { period: year(code) }))

test('of people at several events, at least those of the largest came and at most all added up', async () => {
  const byYear = await cells('PEOPLE_REACHED', BY_YEAR)
  expect(told(byYear)).toEqual(['2016 40..65', '2017 30'])
  expect(amount(byYear.total)).toBe('40..95')
  expect(told(await cells('PEOPLE_REACHED', BY_KIND))).toEqual(['COUNCIL_MEETING 30', 'ROUND_TABLE 40..65'])
})

test('attendances of the same events add up', async () => {
  const byYear = await cells('ATTENDANCE', BY_YEAR)
  expect([...told(byYear), amount(byYear.total)]).toEqual(['2016 65', '2017 30', '95'])
})

test('questions stand where their event was, and those that were answered are some of them', async () => {
  const byRegion: Axis = { kind: 'REGION', level: 'ECONOMIC_REGION' }
  expect(told(await cells('QUESTIONS_ASKED', byRegion))).toEqual(['ER-EAST 2', 'ER-WEST 1'])
  expect(told(await cells('QUESTIONS_ANSWERED', byRegion))).toEqual(['ER-EAST 1'])
})

test('the evidence of questions is the events at which they were asked', async () => {
  const page = await record.engine().evidence(record.ask('QUESTIONS_ASKED'), [], {
    first: 10,
    after: null,
    straddling: false,
  })
  expect(page.items.map(({ kind, amount: { value, unit } }) => [kind, value, unit])).toEqual([
    ['MEETING', 2, 'QUESTION'],
    ['MEETING', 1, 'QUESTION'],
  ])
})

test('a project still runs on its last day and no longer on the next', async () => {
  const byYear = await cells('PROJECTS_RUNNING', BY_YEAR)
  expect(told(byYear)).toEqual(['2015 1', '2016 1'])
  const onDay = async (day: string) => amount((await total('PROJECTS_RUNNING', day)).figure)
  expect([await onDay('2016-12-30'), await onDay('2016-12-31'), await onDay('2017-01-01')]).toEqual([
    '2',
    '1',
    'NOT_REPORTED',
  ])
})

test('a project of which only the year is known may run on each of its days, and on no other', async () => {
  const maybe = async (day: string) => (await total('PROJECTS_RUNNING', day)).straddling.count
  expect([await maybe('2015-12-31'), await maybe('2016-01-01'), await maybe('2016-12-31')]).toEqual([0, 1, 1])
  expect(await maybe('2017-01-01')).toBe(0)
})

test('an agreement counts on the day of its signing, and nobody says where', async () => {
  expect(told(await cells('AGREEMENTS_SIGNED', BY_YEAR))).toEqual(['2016 1', '2017 1'])
  const byRegion = await cells('AGREEMENTS_SIGNED', { kind: 'REGION', level: 'ECONOMIC_REGION' })
  expect(told(byRegion)).toEqual(['NOT_LOCATED 2'])
})
