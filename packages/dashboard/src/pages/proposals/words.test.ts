import { describe, expect, it } from 'vitest'
import { proposalsAz } from './words-az.ts'
import { type ProposalsFacts, proposalsEn } from './words-en.ts'
import { proposalsRu } from './words-ru.ts'

function made(full: string, number: string, { exact = true, one = false } = {}) {
  return { full, number, exact, one }
}

const term: ProposalsFacts = { made: made('27 proposals', '27'), known: [], unknown: ['27'] }
const year: ProposalsFacts = {
  made: made('15 proposals', '15'),
  known: [
    { stage: 'IMPLEMENTED', number: '2' },
    { stage: 'ACCEPTED', number: '6' },
    { stage: 'SUBMITTED', number: '4' },
  ],
  unknown: ['3'],
}

describe('the first sentence of the proposals', () => {
  it('says that nobody recorded what became of them', () => {
    expect(proposalsEn.answer('In its first term', term)).toBe(
      'In its first term the council made 27 proposals; what became of the 27 is not recorded.',
    )
  })

  it('does not give a number that is not exact twice, nor speak of one as of many', () => {
    const about = made('about 300 proposals', 'about 300', { exact: false })
    expect(proposalsEn.answer('In 2016', { ...term, made: about })).toBe(
      'In 2016 the council made about 300 proposals; what became of them is not recorded.',
    )
    const one = made('1 proposal', '1', { one: true })
    expect(proposalsEn.answer('In 2016', { ...term, made: one })).toBe(
      'In 2016 the council made 1 proposal; what became of it is not recorded.',
    )
  })

  it('tells what became of all of them', () => {
    expect(proposalsEn.answer('In 2016', year)).toBe(
      'In 2016 the council made 15 proposals: 2 implemented, 6 accepted and 4 waiting for an answer; what became of 3 is not recorded.',
    )
    expect(proposalsEn.answer('In 2016', { ...year, unknown: [] })).toBe(
      'In 2016 the council made 15 proposals: 2 implemented, 6 accepted and 4 waiting for an answer.',
    )
  })

  it('names those whose status no document gives beside those of unknown fate', () => {
    const both = { ...year, unknown: ['3', '2'] }
    expect(proposalsEn.answer('In 2016', both)).toMatch(
      /what became of 3 and of another 2 is not recorded\.$/,
    )
    expect(proposalsAz.answer('2016-cı ildə', both)).toMatch(/nəticəsi qeydə alınmayıb – 3 və daha 2\.$/)
    expect(proposalsRu.answer('За 2016 год', both)).toMatch(/исход не записан — 3 и ещё 2\.$/)
  })

  it('is written in Azerbaijani', () => {
    expect(proposalsAz.answer('Birinci çağırış dövründə', { ...term, made: made('27 təklif', '27') })).toBe(
      'Birinci çağırış dövründə şura 27 təklif irəli sürüb; onların nəticəsi qeydə alınmayıb.',
    )
    expect(proposalsAz.answer('2016-cı ildə', { ...year, made: made('15 təklif', '15') })).toBe(
      '2016-cı ildə şura 15 təklif irəli sürüb: icra olunub – 2, qəbul edilib – 6, cavab gözləyir – 4; nəticəsi qeydə alınmayıb – 3.',
    )
  })

  it('is written in Russian', () => {
    expect(proposalsRu.answer('За первый созыв', { ...term, made: made('27 предложений', '27') })).toBe(
      'За первый созыв совет внёс 27 предложений; что с ними стало, не записано.',
    )
    expect(proposalsRu.answer('За 2016 год', { ...year, made: made('15 предложений', '15') })).toBe(
      'За 2016 год совет внёс 15 предложений: осуществлено — 2, принято — 6, без ответа — 4; исход не записан — 3.',
    )
  })
})

describe('the sentence of a measure that does not add up', () => {
  it('gives the figure of the whole period and its highest steps', () => {
    expect(proposalsEn.highest(['2017: 245 days'], '35 days')).toBe(
      'Whole period: 35 days, counted from all answers and not from the bars. The highest: 2017: 245 days.',
    )
    expect(proposalsEn.highest([], '35 days')).toBe(
      'Whole period: 35 days, counted from all answers and not from the bars.',
    )
  })
})
