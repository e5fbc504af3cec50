import { describe, expect, it } from 'vitest'
import { azTitles } from './az-titles.ts'
import { enTitles } from './en-titles.ts'
import { ruTitles } from './ru-titles.ts'
import type { Amount, CategoryTopic, Finding } from './sentence-parts.ts'

function exactly(number: number, unit: string): Amount {
  return { full: `${number} ${unit}`, number: String(number), exact: true, one: number === 1 }
}

const placed = {
  code: 'COUNCIL_MEETING',
  member: 'Council meeting',
  figure: exactly(12, 'events'),
  total: exactly(14, 'events'),
  isPart: true,
}
const children: Amount = { full: 'about 300 children', number: 'about 300', exact: false, one: false }
const schooling = {
  ...placed,
  code: 'schooling',
  member: 'Help with schooling',
  figure: children,
  isPart: false,
}
const inAQuarter = { ...placed, code: '2016-Q4', member: 'Q4 2016', total: exactly(12, 'meetings') }

describe('the title of a chart in English', () => {
  it('gives the largest kind as a part of the whole', () => {
    expect(enTitles.byCategory({ kind: 'PEAK', ...placed }, 'KIND')).toBe(
      'Council meetings were the most frequent: 12 of the 14 events',
    )
  })

  it('gives the figure alone when it is no part of one number', () => {
    expect(enTitles.byCategory({ kind: 'PEAK', ...schooling }, 'HELP')).toBe(
      'Help with schooling reached the most: about 300 children',
    )
  })

  it('tells what has no date before what has one', () => {
    const figure = exactly(1, 'meeting')
    const finding: Finding = { kind: 'ONLY', ...inAQuarter, figure, unplaced: exactly(11, 'meetings') }
    expect(enTitles.byPeriod(finding, 'QUARTER')).toBe(
      '11 of the 12 meetings have no date; the only dated one is in Q4 2016',
    )
  })

  it('never says all of one', () => {
    const one = exactly(1, 'meeting')
    expect(enTitles.byPeriod({ kind: 'ALL', ...inAQuarter, figure: one, total: one }, 'QUARTER')).toBe(
      '1 meeting, in Q4 2016',
    )
  })
})

describe.each([
  ['en', enTitles],
  ['az', azTitles],
  ['ru', ruTitles],
])('the title of a chart in %s', (_, titles) => {
  const findings: readonly Finding[] = [
    { kind: 'NOTHING', measure: 'M' },
    { kind: 'NONE', total: placed.total },
    { kind: 'UNPLACED', total: placed.total },
    { kind: 'ALL', ...placed },
    { kind: 'ONLY', ...placed, unplaced: null },
    { kind: 'ONLY', ...placed, unplaced: exactly(2, 'events') },
    { kind: 'PEAK', ...placed },
    { kind: 'SPREAD', total: placed.total },
  ]

  it('is a different sentence for each finding about time', () => {
    expect(new Set(findings.map((finding) => titles.byPeriod(finding, 'QUARTER'))).size).toBe(findings.length)
  })

  it('is a different sentence for each topic', () => {
    const topics: readonly CategoryTopic[] = ['KIND', 'STATUS', 'THEME', 'DIRECTION', 'HELP', 'SERVICE']
    const all = topics.map((topic) => titles.byCategory({ kind: 'PEAK', ...placed }, topic))
    expect(new Set(all).size).toBe(topics.length)
  })
})
