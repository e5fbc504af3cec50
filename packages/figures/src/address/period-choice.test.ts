import { describe, expect, it } from 'vitest'
import { RELATIVE_KEYWORDS } from '../time/relative-period.ts'
import { parsePeriodChoice, serializePeriodChoice } from './period-choice.ts'

describe('the period in the address', () => {
  it.each([
    ['2016', { kind: 'CODE', code: '2016' }],
    ['2016-Q2', { kind: 'CODE', code: '2016-Q2' }],
    ['2016-W07', { kind: 'CODE', code: '2016-W07' }],
    ['2015-05-20..2017-06-30', { kind: 'RANGE', from: '2015-05-20', to: '2017-06-30' }],
    ['sms-term-1', { kind: 'TERM', term: 'sms-term-1' }],
    ['last-12-months', { kind: 'RELATIVE', keyword: 'LAST_12_MONTHS' }],
    ['all', { kind: 'RELATIVE', keyword: 'ALL' }],
  ])('%s reads as what it says and is written as it was', (text, choice) => {
    expect(parsePeriodChoice(text)).toEqual(choice)
    expect(serializePeriodChoice(parsePeriodChoice(text))).toBe(text)
  })

  it('comes back whole for every relative keyword', () => {
    for (const keyword of RELATIVE_KEYWORDS) {
      const choice = { kind: 'RELATIVE', keyword } as const
      expect(parsePeriodChoice(serializePeriodChoice(choice))).toEqual(choice)
    }
  })

  it.each(['2016', 'all', '2016-01-01..2016-12-31', 'term:2016'])(
    'tells a term with the key %s from the period of that name',
    (term) => {
      const text = serializePeriodChoice({ kind: 'TERM', term })
      expect(text).toBe(`term:${term}`)
      expect(parsePeriodChoice(text)).toEqual({ kind: 'TERM', term })
    },
  )

  it('keeps nonsense as it is, for the page to say so', () => {
    expect(parsePeriodChoice('2016-13')).toEqual({ kind: 'CODE', code: '2016-13' })
    expect(parsePeriodChoice('no-such-term')).toEqual({ kind: 'TERM', term: 'no-such-term' })
  })
})
