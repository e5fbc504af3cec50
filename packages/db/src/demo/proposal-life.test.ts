import { calendarDate } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { demoCalendar } from './demo-calendar.ts'
import { proposalLife } from './proposal-life.ts'
import { random } from './random.ts'

const calendar = demoCalendar(calendarDate('2026-06-30'))

const lives = (day: string) => {
  const rng = random(1, day)
  return Array.from({ length: 500 }, () => proposalLife(calendar, rng, calendarDate(day)))
}

test('the steps of a proposal are in order', () => {
  for (const life of lives('2019-03-05')) {
    const days = life.flatMap(({ on }) => (on === null ? [] : [on]))
    expect([...days].sort()).toEqual(days)
  }
})

test('an old proposal can have come to any end', () => {
  expect(new Set(lives('2019-03-05').map((life) => life.at(-1)?.status))).toEqual(
    new Set([
      'DRAFTED',
      'DISCUSSED',
      'SUBMITTED',
      'ACCEPTED',
      'PARTLY_ACCEPTED',
      'REJECTED',
      'IMPLEMENTED',
      'WITHDRAWN',
      'UNKNOWN',
    ]),
  )
})

test('nothing happens after the last day of the record, so a late proposal mostly waits', () => {
  const late = lives('2026-06-29')
  expect(late.flat().every(({ on }) => on === null || on <= calendar.lastDay)).toBe(true)
  expect(late.filter((life) => life.at(-1)?.status === 'SUBMITTED').length).toBeGreaterThan(400)
})
