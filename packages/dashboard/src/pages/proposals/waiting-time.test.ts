import { describe, expect, it } from 'vitest'
import { daysPassed, longestFirst } from './waiting-time.ts'

describe('the time that a proposal waits', () => {
  it('puts the longest waiting first and those without a day last', () => {
    const [late, undated, early] = ['2024-03-01', null, '2023-12-31'].map((submittedOn) => ({ submittedOn }))
    expect(longestFirst([late, undated, early].filter((one) => one !== undefined))).toEqual([
      early,
      late,
      undated,
    ])
  })

  it('counts days across the end of February in a leap year', () => {
    expect(daysPassed('2024-02-28', '2024-03-01', 'en')).toBe('2 days')
    expect(daysPassed('2023-02-28', '2023-03-01', 'en')).toBe('1 day')
  })

  it('says the days as the reader does', () => {
    expect(daysPassed('2024-01-01', '2024-01-03', 'ru')).toBe('2 дня')
    expect(daysPassed('2024-01-01', '2024-01-03', 'az')).toBe('2 gün')
  })
})
