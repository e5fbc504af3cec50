import { expect, it } from 'vitest'
import { targetsAz } from './words-az.ts'
import { targetsEn } from './words-en.ts'
import { targetsRu } from './words-ru.ts'

const pace = {
  remaining: '36 proposals',
  until: '31 Dec 2026',
  speed: { per: 'MONTH', needed: '6', soFar: '4.2' },
} as const
const running = { aim: 'AT_LEAST', actual: '84', target: '120 proposals', pace } as const

it('says what was reached of what was planned, and what the rest needs', () => {
  expect(targetsEn.sentence(running)).toBe(
    '84 of 120 proposals. Needed until 31 Dec 2026: 6 a month; so far: 4.2 a month.',
  )
  expect(targetsAz.sentence({ ...running, target: '120 təklif' })).toBe(
    'Nəticə: 84, plan: 120 təklif. Son gün: 31 Dec 2026; lazımdır: ayda 6; indiyədək: ayda 4.2.',
  )
  expect(targetsRu.sentence({ ...running, target: '120 предложений' })).toBe(
    'Факт: 84, план: 120 предложений. Последний день: 31 Dec 2026; нужно: 6 в месяц; до сих пор: 4.2 в месяц.',
  )
})

it('says only what remains in the last days, and nothing of the speed of the first', () => {
  expect(targetsEn.sentence({ ...running, pace: { ...pace, speed: null } })).toBe(
    '84 of 120 proposals. Still needed by 31 Dec 2026: 36 proposals.',
  )
  const begun = { ...pace, speed: { per: 'WEEK', needed: '6', soFar: null } } as const
  expect(targetsEn.sentence({ ...running, pace: begun })).toBe(
    '84 of 120 proposals. Needed until 31 Dec 2026: 6 a week.',
  )
})

it('says of a number that is not to be passed that it was the most, and of a gap that nobody recorded it', () => {
  expect(targetsEn.sentence({ ...running, aim: 'AT_MOST', pace: null })).toBe(
    '84; planned were at most 120 proposals.',
  )
  expect(targetsEn.sentence({ ...running, actual: null, pace: null })).toBe(
    'Planned: 120 proposals; what came of it is not recorded.',
  )
})

it('sums up how the targets stand', () => {
  const standings = [
    { status: 'MET', count: 1 },
    { status: 'CANNOT_TELL', count: 2 },
  ] as const
  expect(targetsEn.finding(3, standings)).toBe('3 targets: 1 met, 2 cannot be judged')
  expect(targetsEn.finding(1, [{ status: 'MISSED', count: 1 }])).toBe('1 target: 1 missed')
})
