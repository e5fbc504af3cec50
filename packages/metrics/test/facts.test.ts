import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { FACTS, type FactName, type FactScope } from '../src/facts/fact.ts'

let database: TestDatabase
let councilId: string
let made = 0

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'empty')
  const council = await database.owner.council.create({
    data: { key: 'small', nameEn: 'Small council', nameAz: 'Kiçik şura', nameRu: 'Малый совет' },
  })
  councilId = council.id
})
afterAll(() => database.drop())

type Row = Readonly<Record<string, string | number | boolean | null>>

const own = () => ({ councilId, status: 'PUBLISHED', key: `record-${++made}` }) as const
const days = (from: string | null, to: string | null, datePrecision = 'RANGE') =>
  ({
    from: from === null ? null : new Date(from),
    to: to === null ? null : new Date(to),
    datePrecision: datePrecision as 'RANGE', // the database refuses what is none
  }) as const

const rows = (name: FactName, scope: Partial<FactScope> = {}, of: 'records' | 'statements' = 'records') => {
  const asked: FactScope = { councilId, roles: ['ORGANIZER', 'SUPPORTER'], recordIds: null, ...scope }
  return database.reader.$queryRaw<Row[]>`SELECT fact.*, fact.date_from::text, fact.date_to::text
    FROM (${FACTS[name][of](asked)}) fact ORDER BY fact.date_from, fact.value`
}

const SHARED = ['id', 'date_from', 'date_to', 'value', 'unit', 'qualifier', 'distinct_key', 'role']
const NAMES = Object.keys(FACTS) as readonly FactName[] // the keys of an object that has no others

test.each(NAMES)('the fact %s has the same columns for records and for reported totals', async (name) => {
  const scope: FactScope = { councilId, roles: ['ORGANIZER'], recordIds: null }
  const columnsOf = async (of: 'records' | 'statements') => {
    const [row = {}] = await database.reader.$queryRaw<Row[]>`SELECT fact.* FROM (SELECT) one
      LEFT JOIN (${FACTS[name][of](scope)}) fact ON true`
    return Object.keys(row)
  }
  const columns = await columnsOf('records')
  const { dimensions, extraColumn } = FACTS[name]
  const own = [...dimensions, ...(extraColumn === 'NONE' ? [] : [extraColumn])].map((column) =>
    column.toLowerCase(),
  )
  expect(columns.toSorted()).toEqual([...SHARED, ...own].toSorted())
  expect(await columnsOf('statements')).toEqual(columns)
})

test('an event counts with its questions, and one without recorded questions not at all', async () => {
  const { owner } = database
  const at = days('2016-05-01', '2016-05-02')
  const meeting = async (more: object, kinds: readonly ('QUESTION' | 'ANSWER' | 'SPEECH')[]) => {
    const { id } = await owner.meeting.create({
      data: { ...own(), ...at, title: 'Hearing', kind: 'PUBLIC_HEARING', ...more },
    })
    let question: string | null = null
    for (const [position, kind] of kinds.entries()) {
      const answersId: string | null = kind === 'ANSWER' ? question : null
      const said: { readonly id: string } = await owner.contribution.create({
        data: { meetingId: id, position, kind, answersId, summary: 'said' },
      })
      if (kind === 'QUESTION') question = said.id
    }
    return id
  }
  const held = await meeting({}, ['SPEECH', 'QUESTION', 'QUESTION', 'ANSWER', 'ANSWER', 'QUESTION'])
  const unanswered = await meeting({ councilRole: 'SUPPORTER' }, ['QUESTION'])
  await meeting({}, ['SPEECH'])
  await meeting({ eventStatus: 'CANCELLED' }, ['QUESTION'])
  await meeting({ status: 'DRAFT' }, ['QUESTION'])
  await meeting({ councilRole: 'PARTICIPANT' }, ['QUESTION'])
  await meeting({ sameAsId: held }, ['QUESTION'])

  const asked = await rows('QUESTION')
  expect(asked).toMatchObject([
    { id: unanswered, value: 1, role: 'SUPPORTER' },
    { id: held, value: 3, role: 'ORGANIZER', meeting_kind: 'PUBLIC_HEARING', date_to: '2016-05-02' },
  ])
  expect(await rows('ANSWERED_QUESTION')).toMatchObject([{ id: held, value: 1 }])
  expect(await rows('QUESTION', { recordIds: [held] })).toMatchObject([{ id: held }])
  expect(await rows('QUESTION', { roles: ['PARTICIPANT'] })).toHaveLength(1)
})

test('a stated total of attendances says without a number that people came', async () => {
  const { owner } = database
  const at = days('2016-06-01', '2016-06-01', 'DAY')
  const attendance = { attendance: 40, attendanceQualifier: 'ABOUT' } as const
  await owner.meeting.create({
    data: { ...own(), ...at, title: 'Training', kind: 'TRAINING', ...attendance },
  })
  const said = {
    subject: 'ATTENDANCE',
    value: 500,
    unit: 'PERSON',
    qualifier: 'EXACT',
    wording: '500',
  } as const
  const source = await owner.source.create({ data: { ...own(), title: 'Article', publisher: 'Somebody' } })
  const total = await owner.reportedTotal.create({
    data: {
      ...own(),
      ...days('2015-05-20', '2017-06-30'),
      ...said,
      citations: { create: [{ sourceId: source.id }] },
    },
  })
  expect(await rows('PEOPLE_AT_EVENT')).toMatchObject([{ value: 40, qualifier: 'ABOUT', unit: 'PERSON' }])
  const people = { id: total.id, value: null, qualifier: 'UNQUANTIFIED' }
  expect(await rows('PEOPLE_AT_EVENT', {}, 'statements')).toMatchObject([people])
  expect(await rows('ATTENDANCE', {}, 'statements')).toMatchObject([{ id: total.id, value: 500 }])
  expect(await rows('ATTENDANCE', { recordIds: [] }, 'statements')).toEqual([])
})

test('a project runs until the day after its last, and may run where its days are not known', async () => {
  const { owner } = database
  const { id: regionId } = await owner.region.create({
    data: { code: 'D1', kind: 'DISTRICT', nameEn: 'D1', nameAz: 'D1', nameRu: 'D1' },
  })
  const project = async (dates: ReturnType<typeof days>) =>
    (
      await owner.project.create({
        data: { ...own(), ...dates, title: 'Project', regions: { create: [{ regionId }] } },
      })
    ).id
  const known = await project(days('2016-01-01', '2016-02-29'))
  const month = await project(days('2016-03-01', '2016-03-31', 'MONTH'))
  const open = await project(days('2016-05-14', null, 'DAY'))
  const undated = await project(days(null, null, 'NONE'))
  expect(await rows('PROJECT')).toMatchObject([
    { id: known, date_from: '2016-01-01', date_to: '2016-03-01', uncertain: false },
    { id: month, date_from: '2016-03-01', date_to: '2016-04-01', uncertain: true },
    { id: open, date_from: '2016-05-14', date_to: null, uncertain: true },
    { id: undated, date_from: null, date_to: null, uncertain: true },
  ])
  const places = await database.reader.$queryRaw<Row[]>`${FACTS.PROJECT.places}`
  expect(places).toHaveLength(4)
})

test('a proposal surely waits only if it was submitted, or until the day of its answer', async () => {
  const { owner } = database
  const proposal = (
    currentStatus: 'SUBMITTED' | 'ACCEPTED' | 'UNKNOWN' | 'WITHDRAWN',
    decided: string | null,
  ) =>
    owner.proposal.create({
      data: {
        ...own(),
        ...days('2016-01-01', '2016-01-01', 'DAY'),
        title: 'Proposal',
        currentStatus,
        submittedOn: new Date('2016-01-01'),
        decidedOn: decided === null ? null : new Date(decided),
      },
    })
  await proposal('WITHDRAWN', null)
  for (const made of [
    { proposal: await proposal('SUBMITTED', null), uncertain: false },
    { proposal: await proposal('ACCEPTED', '2016-02-01'), uncertain: false },
    { proposal: await proposal('ACCEPTED', null), uncertain: true },
    { proposal: await proposal('UNKNOWN', null), uncertain: true },
  ]) {
    const { id } = made.proposal
    expect(await rows('PROPOSAL_WAITING', { recordIds: [id] })).toMatchObject([
      { id, uncertain: made.uncertain },
    ])
  }
  expect(await rows('PROPOSAL_WAITING')).toHaveLength(4)
})

test('an agreement counts when it was signed, and nobody says where', async () => {
  const signed = days('2016-09-09', '2016-09-09', 'DAY')
  const { id } = await database.owner.agreement.create({ data: { ...own(), ...signed, title: 'Agreement' } })
  expect(await rows('AGREEMENT')).toMatchObject([
    { id, date_from: '2016-09-09', date_to: '2016-09-09', value: 1 },
  ])
  expect(await database.reader.$queryRaw<Row[]>`${FACTS.AGREEMENT.places}`).toEqual([])
})
