import { parsePeriodChoice } from '@council-outcomes/figures'
import { describe, expect, it } from 'vitest'
import { councilOf, type FrameCouncil, periodSelection } from './selection.ts'

const council: FrameCouncil = {
  id: '1',
  key: 'sms',
  name: 'Council',
  synthetic: false,
  today: '2026-11-21',
  establishedOn: null,
  terms: [
    {
      id: 't1',
      key: 'sms-term-1',
      number: 1,
      name: 'First term',
      from: '2015-05-20',
      to: '2017-06-30',
      reportedTotals: 8,
    },
    {
      id: 't2',
      key: 'sms-term-2',
      number: 2,
      name: 'Second term',
      from: '2017-07-01',
      to: null,
      reportedTotals: 0,
    },
  ],
}
const nothingSummedUp = { ...council, terms: council.terms.map((term) => ({ ...term, reportedTotals: 0 })) }
const demo: FrameCouncil = { ...council, id: '2', key: 'demo', synthetic: true }

describe('the council that is shown', () => {
  it('is the real one when the address names none', () => {
    expect(councilOf(null, [demo, council])).toBe(council)
  })

  it('is the made-up one only when nothing else exists or it is asked for', () => {
    expect(councilOf(null, [demo])).toBe(demo)
    expect(councilOf('demo', [council, demo])).toBe(demo)
  })

  it('is none when the address names one that does not exist', () => {
    expect(councilOf('nobody', [council])).toBeNull()
    expect(councilOf(null, [])).toBeNull()
  })
})

describe('the period that is shown', () => {
  it('is the one of the address', () => {
    const { period, unknown } = periodSelection(parsePeriodChoice('2016-Q1'), council)
    expect([period.from, period.to, unknown]).toEqual(['2016-01-01', '2016-03-31', null])
  })

  it('follows today when it is relative', () => {
    const { period } = periodSelection(parsePeriodChoice('last-quarter'), council)
    expect([period.from, period.to]).toEqual(['2026-07-01', '2026-09-30'])
  })

  it('is the term that was last summed up when the address names none', () => {
    const { choice, period } = periodSelection(null, council)
    expect(choice).toEqual({ kind: 'TERM', term: 'sms-term-1' })
    expect(period.to).toBe('2017-06-30')
  })

  it('is everything when no term was summed up', () => {
    expect(periodSelection(null, nothingSummedUp).period.kind).toBe('ALL')
  })

  it.each(['2016-13', '2017-01-02..2017-01-01', 'no-such-term'])('says that %s does not exist', (asked) => {
    const { period, unknown } = periodSelection(parsePeriodChoice(asked), council)
    expect([period.code, unknown]).toEqual(['sms-term-1', asked])
  })
})
