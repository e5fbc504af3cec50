import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { InputError } from '../input-error.ts'
import { COMPARISON_MODES } from '../time/compared-period.ts'
import { RELATIVE_KEYWORDS } from '../time/relative-period.ts'
import { ADDRESS_FILTERS, type AddressedAnalysis, analysisAddress } from './analysis-address.ts'
import { readAnalysisAddress } from './read-analysis-address.ts'

const EXAMPLE: AddressedAnalysis = {
  council: 'sms',
  metrics: ['PERSONS_ASSISTED', 'FAMILIES_ASSISTED'],
  period: { term: 'sms-term-1' },
  region: 'ER-BA',
  regionsAsOf: '2021-07-07',
  grain: 'YEAR',
  level: 'DISTRICT',
  by: ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP'],
  filter: { assistanceTypes: ['medical', 'education'], notBeneficiaryGroups: ['refugees'] },
  compare: 'SAME_PERIOD_LAST_YEAR',
  order: { metric: 'FAMILIES_ASSISTED', direction: 'ASCENDING' },
  limit: 100,
  top: { count: 5, by: 'ASSISTANCE_TYPE', metric: 'PERSONS_ASSISTED' },
}

const ADDRESS =
  'council=sms&metrics=PERSONS_ASSISTED,FAMILIES_ASSISTED&period=sms-term-1&region=ER-BA&regionsAsOf=2021-07-07' +
  '&grain=YEAR&level=DISTRICT&by=ASSISTANCE_TYPE,BENEFICIARY_GROUP&filter.assistanceTypes=medical,education' +
  '&filter.notBeneficiaryGroups=refugees&compare=last-year&order=FAMILIES_ASSISTED.ascending&limit=100' +
  '&top=5.ASSISTANCE_TYPE.PERSONS_ASSISTED'

function read(query: string): AddressedAnalysis {
  return readAnalysisAddress(new URLSearchParams(query))
}

/** What is wrong with an address: the parameter and the sentence. */
function complaint(query: string) {
  try {
    return read(query)
  } catch (error) {
    if (error instanceof InputError) return { argument: error.argument, remedy: error.remedy }
    throw error
  }
}

describe('the address of an analysis', () => {
  it('tells every part of the question, and people can read it', () => {
    expect(analysisAddress(EXAMPLE)).toBe(ADDRESS)
    expect(read(ADDRESS)).toEqual(EXAMPLE)
  })

  it('leaves out what is not asked', () => {
    expect(analysisAddress({ council: 'sms', metrics: ['MEETINGS_HELD'], period: null, by: [] })).toBe(
      'council=sms&metrics=MEETINGS_HELD',
    )
    expect(read('council=sms&metrics=MEETINGS_HELD&region=&by=&compare=none')).toEqual({
      council: 'sms',
      metrics: ['MEETINGS_HELD'],
    })
  })

  it('does not look at what a page keeps beside the question', () => {
    expect(read('council=sms&metrics=MEETINGS_HELD&view=bars&locale=az')).toEqual({
      council: 'sms',
      metrics: ['MEETINGS_HELD'],
    })
  })

  it.each([
    ['period=all', { relative: 'ALL' }],
    ['period=last-12-months', { relative: 'LAST_12_MONTHS' }],
    ['period=this-month&anchor=2016-05-14', { relative: 'THIS_MONTH', anchor: '2016-05-14' }],
    ['period=2016-Q2', { code: '2016-Q2' }],
    ['period=2015-05-20..2017-06-30', { range: { from: '2015-05-20', to: '2017-06-30' } }],
    ['period=sms-term-1', { term: 'sms-term-1' }],
  ])('%s is the period of the API', (query, period) => {
    expect(read(query).period).toEqual(period)
  })

  it.each([
    ['top=5', { count: 5 }],
    ['top=5.CHANNEL', { count: 5, by: 'CHANNEL' }],
    ['top=5..EVENTS_HELD', { count: 5, metric: 'EVENTS_HELD' }],
  ])('%s keeps the first members of an axis', (query, top) => {
    expect(read(query).top).toEqual(top)
    expect(analysisAddress({ council: '', metrics: [], top })).toBe(query)
  })

  it.each([
    ['limit=ten', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e3', 'limit'],
    ['top=.CHANNEL', 'top'],
    ['order=MEETINGS_HELD', 'order'],
    ['compare=yesterday', 'compare'],
    ['filter.meetingKind=TRAINING', 'filter.meetingKind'],
    ['period=2016&period=2017', 'period'],
  ])('%s is refused where it is at fault', (query, argument) => {
    expect(complaint(query)).toEqual({ argument, remedy: expect.stringMatching(/^(use|write|end)/) })
  })
})

const code = fc.stringMatching(/^[A-Z][A-Z_]{0,20}$/)
const codes = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 4 })
const text = fc.string({ minLength: 1, unit: 'grapheme' })
const period = fc.oneof(
  fc.record({ code: fc.stringMatching(/^\d[\dQHW-]{0,8}$/) }),
  fc.record({ range: fc.record({ from: fc.constant('2016-01-01'), to: fc.constant('2016-12-31') }) }),
  fc.record({ term: text }),
  fc.record({ relative: fc.constantFrom(...RELATIVE_KEYWORDS) }, { requiredKeys: ['relative'] }),
  fc.record({ relative: fc.constantFrom(...RELATIVE_KEYWORDS), anchor: text }),
)
const asked: fc.Arbitrary<AddressedAnalysis> = fc.record(
  {
    council: text,
    metrics: fc.array(code, { minLength: 1, maxLength: 5 }),
    period,
    region: text,
    regionsAsOf: text,
    grain: code,
    level: code,
    by: fc.array(code, { minLength: 1, maxLength: 3 }),
    filter: fc.dictionary(fc.constantFrom(...ADDRESS_FILTERS), codes, { minKeys: 1, noNullPrototype: true }),
    compare: fc.constantFrom(...COMPARISON_MODES),
    order: fc.record(
      { metric: code, direction: fc.constantFrom('ASCENDING', 'DESCENDING') },
      { requiredKeys: ['direction'] },
    ),
    limit: fc.integer({ min: 0, max: 999_999_999 }),
    top: fc.record(
      { count: fc.integer({ min: 0, max: 1000 }), by: code, metric: code },
      { requiredKeys: ['count'] },
    ),
  },
  { requiredKeys: ['council', 'metrics'] },
)

test('every question comes back from its address as it went in', () => {
  fc.assert(
    fc.property(asked, (question) => {
      expect(read(analysisAddress(question))).toEqual(question)
    }),
  )
})

test('every address is a question or says which parameter is at fault', () => {
  const name = fc.oneof(
    fc.constantFrom('period', 'limit', 'top', 'order', 'compare', 'anchor', 'filter.sources', 'filter.x'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
      const params = new URLSearchParams()
      for (const [key, value] of pairs) params.append(key, value)
      try {
        expect(readAnalysisAddress(params).metrics).toEqual(expect.any(Array))
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
        expect(error).toHaveProperty('argument', expect.any(String))
      }
    }),
  )
})
