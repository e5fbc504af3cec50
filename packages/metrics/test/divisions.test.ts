import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { calendarDate } from '@council-outcomes/figures'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loadRegionTree } from '../src/reference/load-region-tree.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
})
afterAll(() => database.drop())

const on = (day: string) => loadRegionTree(database.reader, calendarDate(day))

test('the real record knows 14 economic regions since 7 July 2021, and none before', async () => {
  const [before, after] = [await on('2021-07-06'), await on('2021-07-07')]
  expect(before.membersOf('ECONOMIC_REGION')).toHaveLength(0)
  expect(after.membersOf('ECONOMIC_REGION')).toHaveLength(14)
  expect(() => before.find('ER-BA')).toThrow(/regionsAsOf 2021-07-07 or later/)
  expect(after.find('ER-BA').kind).toBe('ECONOMIC_REGION')
})

test('every district lies in the country on every day, and in one economic region of today', async () => {
  const [before, today] = [await on('2016-01-01'), await on('2026-11-22')]
  const country = today.find('AZ')
  for (const district of today.membersOf('DISTRICT')) {
    expect(before.fit(district, [country]).inside, district.code).toBe(true)
    expect(today.memberAt(district, 'ECONOMIC_REGION'), district.code).not.toBeNull()
  }
})
