import { calendarDate } from '@council-outcomes/figures'
import { describe, expect, test } from 'vitest'
import { type DatedMembership, type DatedPlace, divisionOn, type Validity } from './division.ts'
import type { RegionLevel } from './region-tree.ts'

const ALWAYS: Validity = { validFrom: null, validTo: null }
const since = (day: string): Validity => ({ validFrom: calendarDate(day), validTo: null })
const until = (day: string): Validity => ({ validFrom: null, validTo: calendarDate(day) })
const OLD = until('2021-07-06')
const NEW = since('2021-07-07')

const place = (code: string, kind: DatedPlace['kind'], when = ALWAYS): DatedPlace => {
  return { id: code, code, kind, label: { en: code, az: code, ru: code }, ...when }
}
const below = (groupId: string, members: readonly string[], when = ALWAYS): readonly DatedMembership[] =>
  members.map((memberId) => ({ memberId, groupId, ...when }))

/** East and West are there always; South was divided between West and North, and Gone became a part of East. */
const PLACES = [
  place('AZ', 'COUNTRY'),
  place('EAST', 'ECONOMIC_REGION'),
  place('WEST', 'ECONOMIC_REGION'),
  place('SOUTH', 'ECONOMIC_REGION', OLD),
  place('NORTH', 'ECONOMIC_REGION', NEW),
  place('RENAMED', 'ECONOMIC_REGION', OLD),
  ...['E1', 'E2', 'MOVED', 'W1', 'S1', 'S2', 'R1'].map((code) => place(code, 'DISTRICT')),
  place('GONE', 'DISTRICT', until('2019-12-31')),
  place('NOWHERE', 'DISTRICT', until('2019-12-31')),
  place('DEPT', 'MIGRATION_DEPARTMENT'),
  place('ONLINE', 'ONLINE'),
]
const MEMBERSHIPS = [
  ...below('AZ', ['EAST', 'WEST']),
  ...below('AZ', ['SOUTH', 'RENAMED'], OLD),
  ...below('AZ', ['NORTH'], NEW),
  ...below('AZ', ['E1', 'E2', 'MOVED', 'W1', 'S1', 'S2', 'R1']),
  ...below('EAST', ['E1', 'E2']),
  ...below('EAST', ['MOVED'], OLD),
  ...below('EAST', ['GONE'], until('2019-12-31')),
  ...below('WEST', ['W1']),
  ...below('WEST', ['MOVED', 'S1', 'R1'], NEW),
  ...below('SOUTH', ['S1', 'S2'], OLD),
  ...below('RENAMED', ['R1'], OLD),
  ...below('NORTH', ['S2'], NEW),
  ...below('DEPT', ['E1', 'W1']),
]

const on = (day: string) => divisionOn(calendarDate(day), PLACES, MEMBERSHIPS)
const BEFORE = on('2021-07-06')
const AFTER = on('2021-07-07')

type Division = ReturnType<typeof divisionOn>

const named = (code: string, { places }: Division) => {
  const found = places.find((candidate) => candidate.code === code)
  if (found === undefined) throw new Error(`no ${code}`)
  return found
}
const fit = (code: string, asked: string, division: Division) =>
  division.fit(named(code, division), [named(asked, division)])
const memberAt = (code: string, level: RegionLevel, division: Division) =>
  division.memberAt(named(code, division), level)?.code ?? null
const members = (level: RegionLevel, division: Division) => division.membersOf(level).map(({ code }) => code)

describe('a district that changed its economic region on 7 July 2021', () => {
  test('lies in the old one on the day before, and in the new one on that day', () => {
    expect(memberAt('MOVED', 'ECONOMIC_REGION', BEFORE)).toBe('EAST')
    expect(memberAt('MOVED', 'ECONOMIC_REGION', AFTER)).toBe('WEST')
    expect(fit('MOVED', 'EAST', AFTER)).toEqual({ inside: false, touching: false })
  })
})

describe('a region that has ended', () => {
  test('was a member of its level on its last day and is none on the next', () => {
    expect(members('ECONOMIC_REGION', BEFORE)).toEqual(['EAST', 'WEST', 'SOUTH', 'RENAMED'])
    expect(members('ECONOMIC_REGION', AFTER)).toEqual(['EAST', 'WEST', 'NORTH'])
  })

  test('is refused with the day for which it can be asked', () => {
    expect(BEFORE.find('SOUTH').code).toBe('SOUTH')
    expect(() => AFTER.find('SOUTH')).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_CODE',
        received: 'SOUTH',
        remedy: expect.stringContaining('regionsAsOf 2021-07-06'),
      }),
    )
  })

  test('lies in the one region that has all its districts now', () => {
    expect(fit('RENAMED', 'WEST', AFTER)).toEqual({ inside: true, touching: true })
    expect(memberAt('RENAMED', 'ECONOMIC_REGION', AFTER)).toBe('WEST')
  })

  test('whose districts lie in two regions now lies in neither, but in the country', () => {
    for (const region of ['WEST', 'NORTH']) {
      expect(fit('SOUTH', region, AFTER)).toEqual({ inside: false, touching: true })
    }
    expect(fit('SOUTH', 'EAST', AFTER).touching).toBe(false)
    expect(memberAt('SOUTH', 'ECONOMIC_REGION', AFTER)).toBeNull()
    expect(memberAt('SOUTH', 'COUNTRY', AFTER)).toBe('AZ')
  })
})

describe('a region that has not begun', () => {
  test('is refused with the day from which it can be asked', () => {
    expect(() => BEFORE.find('NORTH')).toThrow(
      expect.objectContaining({ remedy: 'it began on 2021-07-07: ask with regionsAsOf 2021-07-07 or later' }),
    )
    expect(AFTER.find('NORTH').code).toBe('NORTH')
  })

  test('lies where its first districts lay', () => {
    expect(memberAt('NORTH', 'ECONOMIC_REGION', BEFORE)).toBe('SOUTH')
  })
})

describe('a district that is gone', () => {
  test('lies somewhere in the region that it lay in last', () => {
    expect(fit('GONE', 'EAST', AFTER)).toEqual({ inside: true, touching: true })
    expect(fit('GONE', 'AZ', AFTER).inside).toBe(true)
    expect(fit('GONE', 'E1', AFTER)).toEqual({ inside: false, touching: true })
    expect(fit('GONE', 'WEST', AFTER)).toEqual({ inside: false, touching: false })
    expect(memberAt('GONE', 'DISTRICT', AFTER)).toBeNull()
  })

  test('adds nothing to the region that it lay in', () => {
    const isAllOf = (division: Division) =>
      division.fit(named('EAST', division), [named('E1', division), named('E2', division)]).inside
    expect(isAllOf(AFTER)).toBe(true)
    expect(isAllOf(on('2019-12-31'))).toBe(false)
  })

  test('may lie anywhere if nobody recorded where it lay', () => {
    expect(fit('NOWHERE', 'WEST', AFTER)).toEqual({ inside: false, touching: true })
    expect(fit('NOWHERE', 'NOWHERE', AFTER).inside).toBe(true)
  })
})

test('every place of the country lies in it on every day, and "online" never does', () => {
  for (const day of ['2019-12-31', '2020-01-01', '2021-07-06', '2021-07-07', '2026-11-22']) {
    const division = on(day)
    for (const { code } of PLACES) {
      if (code === 'NOWHERE') continue
      expect(fit(code, 'AZ', division).inside, `${code} on ${day}`).toBe(code !== 'ONLINE')
    }
  }
})
