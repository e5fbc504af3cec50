import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

const ARTICLE = 'https://migration.gov.az/en/news_detail/10048'

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase(inject('databaseUrl'), 'record')
})
afterAll(() => db.drop())

function day(date: Date | null | undefined): string | undefined {
  return date?.toISOString().slice(0, 10)
}

test('the article states these totals for the first term, and is their only source', async () => {
  const totals = await db.reader.reportedTotal.findMany({
    where: { term: { key: 'sms-term-1' } },
    orderBy: { key: 'asc' },
    include: { type: true, group: true, regions: true, citations: { include: { source: true } } },
  })
  const stated = totals.map((total) => [
    total.subject,
    total.type?.code ?? total.meetingKind,
    total.group?.code ?? null,
    total.qualifier,
    total.value,
    total.unit,
  ])
  expect(stated).toEqual([
    ['ASSISTANCE', 'education', 'migrants', 'ABOUT', 300, 'CHILD'],
    ['ASSISTANCE', 'humanitarian', 'refugees', 'EXACT', 500, 'FAMILY'],
    ['ASSISTANCE', 'language_course', 'refugees_and_asylum_seekers', 'EXACT', 157, 'PERSON'],
    ['ASSISTANCE', 'medical', 'refugees', 'EXACT', 138, 'PERSON'],
    ['MEETING', 'COUNCIL_MEETING', null, 'EXACT', 12, 'MEETING'],
    ['OUTLET', null, null, 'AT_LEAST', 200, 'OUTLET'],
  ])
  for (const total of totals) {
    expect([day(total.from), day(total.to), total.dateBasis]).toEqual(['2015-05-20', '2017-06-30', 'STATED'])
    expect(['ORGANIZER', 'SUPPORTER']).toContain(total.councilRole)
    expect(total.regions).toEqual([])
    expect(total.citations.map(({ source }) => source.url)).toEqual([ARTICLE])
  }
})

test('the 27 proposals of November 2015 are told twice and counted once', async () => {
  const proposals = await db.reader.reportedTotal.findMany({
    where: { subject: 'PROPOSAL' },
    orderBy: { key: 'asc' },
    include: { sameAs: true },
  })
  expect(proposals.map(({ value, proposalStatus }) => [value, proposalStatus])).toEqual([
    [27, 'UNKNOWN'],
    [27, 'UNKNOWN'],
  ])
  expect(proposals.map(({ sameAs }) => sameAs?.key ?? null)).toEqual([null, 'pc-2015-proposals'])
})

test('words such as thousands and hundreds stay without a number', async () => {
  const words = await db.reader.reportedTotal.findMany({
    where: { qualifier: 'UNQUANTIFIED' },
    orderBy: { key: 'asc' },
  })
  expect(words.map(({ subject, value }) => [subject, value])).toEqual([
    ['MEETING', null],
    ['ASSISTANCE', null],
  ])
})

test('one sitting that the council held itself is recorded in its first term', async () => {
  const sittings = await db.reader.meeting.findMany({
    where: {
      kind: 'COUNCIL_MEETING',
      councilRole: { in: ['ORGANIZER', 'SUPPORTER'] },
      to: { lte: new Date('2017-06-30') },
    },
  })
  expect(sittings.map(({ key }) => key)).toEqual(['pc-2016-11-meeting'])
})

test('the terms follow each other without a gap, and the last is open', async () => {
  const terms = await db.reader.term.findMany({ orderBy: { number: 'asc' } })
  expect(terms.map(({ key, from, to }) => [key, day(from), day(to)])).toEqual([
    ['sms-term-1', '2015-05-20', '2017-06-30'],
    ['sms-term-2', '2017-07-01', '2019-07-03'],
    ['sms-term-3', '2019-07-04', undefined],
  ])
})

test('the seven elected in 2017 keep their votes', async () => {
  const members = await db.reader.membership.findMany({
    where: { term: { key: 'sms-term-2' } },
    orderBy: [{ votes: 'desc' }, { key: 'asc' }],
    include: { person: true },
  })
  expect(members.map(({ person, role, votes }) => [person.name, role, votes])).toEqual([
    ['Azar Allahveranov', 'CHAIR', 51],
    ['Kamala Mammadova', 'MEMBER', 47],
    ['Arzu Gadirova', 'MEMBER', 39],
    ['Shargiya Dadashova', 'MEMBER', 34],
    ['Kanan Baghirov', 'SECRETARY', 31],
    ['Mammad Katanov', 'MEMBER', 29],
    ['Sahib Mammadov', 'MEMBER', 29],
  ])
})

test("another council's elections are context and belong to that council", async () => {
  const others = await db.reader.election.findMany({
    where: { councilRole: 'CONTEXT' },
    include: { body: true },
  })
  expect(others.map(({ body }) => body.nameEn)).toEqual(
    Array(3).fill('Public Council under the State Committee for Affairs of Refugees and IDPs'),
  )
})

test('a date that a page leaves open stays a range', async () => {
  const find = (key: string) => db.reader.meeting.findFirstOrThrow({ where: { key } })
  const integration = await find('pc-2019-integration')
  expect([day(integration.from), day(integration.to), integration.dateBasis]).toEqual([
    '2019-10-01',
    '2020-01-31',
    'INFERRED',
  ])
  const first2022 = await find('pc-2022-meeting')
  expect([day(first2022.from), day(first2022.to), first2022.datePrecision]).toEqual([
    '2022-01-01',
    '2022-12-31',
    'YEAR',
  ])
  const imishli = await find('sms-imishli')
  expect([day(imishli.from), imishli.to]).toEqual(['2013-08-01', null])
})

test('parts of IOM help stand in a named breakdown of their whole', async () => {
  const whole = await db.reader.assistanceActivity.findFirstOrThrow({
    where: { key: 'iom-2021-avrr-1-returnees-assisted' },
    include: { parts: { include: { parts: true } } },
  })
  const sum = (parts: readonly { quantity: number | null }[]) =>
    parts.reduce((total, part) => total + (part.quantity ?? 0), 0)
  expect(whole.quantity).toBe(193)
  expect(new Set(whole.parts.map(({ breakdown }) => breakdown))).toEqual(new Set(['cash and in kind']))
  expect(sum(whole.parts)).toBe(193)
  expect(whole.parts.map(({ quantity, parts }) => [quantity, sum(parts)])).toContainEqual([94, 94])
})

test('every district lies in one economic region since 7 July 2021, and the fourteen hold all 74', async () => {
  const economic = await db.reader.regionMembership.findMany({
    where: { scheme: 'ECONOMIC', member: { kind: 'DISTRICT' } },
  })
  expect(economic).toHaveLength(74)
  expect(new Set(economic.map(({ memberId }) => memberId)).size).toBe(74)
  expect(new Set(economic.map(({ groupId }) => groupId)).size).toBe(14)
  expect(new Set(economic.map(({ validFrom }) => day(validFrom)))).toEqual(new Set(['2021-07-07']))
})

test('the eight units of Nakhchivan lie below the autonomous republic, the other 66 below the country', async () => {
  const below = (code: string) =>
    db.reader.regionMembership.count({
      where: { scheme: 'ADMINISTRATIVE', group: { code }, member: { kind: 'DISTRICT' } },
    })
  expect([await below('AZ-NX'), await below('AZ')]).toEqual([8, 66])
})

test('the code of a city that is one with its district is an alias of the district', async () => {
  const region = await db.reader.region.findUniqueOrThrow({ where: { code: 'AZ-LAN' } })
  expect(region.aliases).toContain('AZ-LA')
})

test('every published record cites a document', async () => {
  const cited = [
    ['council', 'council_id'],
    ['term', 'term_id'],
    ['membership', 'membership_id'],
    ['election', 'election_id'],
    ['organization', 'organization_id'],
    ['meeting', 'meeting_id'],
    ['assistance_activity', 'assistance_id'],
    ['channel', 'channel_id'],
    ['press_item', 'press_item_id'],
    ['project', 'project_id'],
    ['legal_instrument', 'legal_instrument_id'],
    ['reported_total', 'reported_total_id'],
  ]
  for (const [table, field] of cited) {
    const uncited = await db.reader.$queryRawUnsafe(
      `SELECT key FROM ${table} r WHERE NOT EXISTS (SELECT FROM citation WHERE citation.${field} = r.id)`,
    )
    expect({ table, uncited }).toEqual({ table, uncited: [] })
  }
})
