import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadRecord } from '../src/record/load-record.ts'
import { loadRecordOnce } from '../src/record/load-record-once.ts'
import { TABLES } from '../src/record/tables.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

const quiet = () => {}
const OTHER = { key: 'other', nameEn: 'Other', nameAz: 'Other', nameRu: 'Other' }

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase(inject('databaseUrl'), 'empty')
})
afterAll(() => db.drop())

async function everyRow(): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {}
  for (const table of TABLES) {
    rows[table] = await db.owner.$queryRawUnsafe(`SELECT r::text AS row FROM ${table} r ORDER BY 1`)
  }
  return rows
}

test('loading the record twice changes nothing the second time', async () => {
  const first = await loadRecord(db.owner, quiet)
  const before = await everyRow()
  const second = await loadRecord(db.owner, quiet)
  expect(first.changed).toBeGreaterThan(1000)
  expect(second.changed).toBe(0)
  expect(second.loaded).toEqual(first.loaded)
  expect(await everyRow()).toEqual(before)
})

test('the record has this many rows', async () => {
  const { loaded } = await loadRecord(db.owner, quiet)
  for (const table of TABLES) {
    const [found] = await db.owner.$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int FROM ${table}`)
    expect({ table, count: found?.count }).toEqual({ table, count: loaded[table] })
  }
  expect(loaded).toMatchInlineSnapshot(`
    {
      "agenda_item": 153,
      "assistance_activity": 86,
      "assistance_region": 99,
      "assistance_type": 18,
      "assistance_type_unit": 53,
      "beneficiary_group": 13,
      "channel": 8,
      "citation": 289,
      "contribution": 8,
      "council": 1,
      "election": 7,
      "election_region": 7,
      "legal_instrument": 6,
      "meeting": 78,
      "meeting_organization": 129,
      "meeting_person": 72,
      "meeting_region": 101,
      "membership": 11,
      "organization": 36,
      "person": 34,
      "press_item": 6,
      "project": 3,
      "proposal_theme": 10,
      "region": 101,
      "region_membership": 200,
      "reported_total": 11,
      "reported_total_region": 3,
      "source": 107,
      "term": 3,
    }
  `)
})

test('loading mends a row that differs, and says so', async () => {
  await loadRecord(db.owner, quiet)
  await db.owner.$executeRaw`UPDATE term SET name_en = 'Frist term' WHERE key = 'sms-term-1'`
  await db.owner.$executeRaw`DELETE FROM agenda_item WHERE position = 2`
  const { changed } = await loadRecord(db.owner, quiet)
  expect(changed).toBeGreaterThan(1)
  expect(await db.owner.term.findFirst({ where: { key: 'sms-term-1' } })).toMatchObject({
    nameEn: 'First term',
  })
})

test('what somebody edited since it was loaded keeps the edit', async () => {
  await loadRecord(db.owner, quiet)
  const { id } = await db.owner.meeting.findFirstOrThrow({ where: { key: 'pc-2016-11-meeting' } })
  await db.owner.meeting.update({ where: { id }, data: { attendance: 21, attendanceQualifier: 'EXACT' } })
  const { changed } = await loadRecord(db.owner, quiet)
  expect(changed).toBe(0)
  expect(await db.owner.meeting.findUnique({ where: { id } })).toMatchObject({ attendance: 21 })
})

test('records of another council with the same keys are left alone', async () => {
  const other = await db.owner.council.create({ data: OTHER })
  const meeting = await db.owner.meeting.create({
    data: { councilId: other.id, key: 'pc-2016-11-meeting', title: 'Not yours', kind: 'OTHER' },
  })
  await loadRecord(db.owner, quiet)
  expect(await db.owner.meeting.findUnique({ where: { id: meeting.id } })).toEqual(meeting)
  expect(await db.owner.council.findUnique({ where: { id: other.id } })).toEqual(other)
})

test('the version of the record that was loaded last is not compared again, another one is', async () => {
  await loadRecord(db.owner, quiet)
  expect(await loadRecordOnce(db.ownerUrl, quiet)).toBeNull()
  await db.owner.$executeRaw`UPDATE loaded_record SET fingerprint = 'of another version'`
  expect(await loadRecordOnce(db.ownerUrl, quiet)).toMatchObject({ changed: 0 })
  expect(await loadRecordOnce(db.ownerUrl, quiet)).toBeNull()
})
