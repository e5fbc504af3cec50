import { expect, test } from 'vitest'
import { recordId } from './record-id.ts'

test('an id has the shape of a UUID version 7 made on the day of the record', () => {
  const id = recordId('meeting', 'pc-2016-11-meeting')
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString().slice(0, 10)).toBe(
    '2026-11-21',
  )
})

test('an id never changes, because other databases hold it already', () => {
  expect(recordId('meeting', 'pc-2016-11-meeting')).toBe('01a1fb67-1800-7f6a-86df-5d4d4c373451')
})

test('records of two tables may share a key and differ in id', () => {
  expect(recordId('meeting', 'a')).not.toBe(recordId('election', 'a'))
})
