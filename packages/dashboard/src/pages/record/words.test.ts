import { describe, expect, it } from 'vitest'
import { countWords } from './count-words.ts'
import { recordAz } from './words-az.ts'
import { recordEn } from './words-en.ts'
import { recordRu } from './words-ru.ts'

const en = (count: number | null) => countWords(count, 'en')

describe('the first sentence of a list', () => {
  const { proposals } = recordEn.kinds

  it('says how many there are, one alone and more than anybody counts too', () => {
    expect(recordEn.listed(en(27), en(27), proposals)).toBe('The record holds 27 proposals.')
    expect(recordEn.listed(en(1), en(1), proposals)).toBe('The record holds 1 proposal.')
    expect(recordEn.listed(en(null), en(null), proposals)).toBe(
      'The record holds more than 100,000 proposals.',
    )
  })

  it('says how many of them fit', () => {
    expect(recordEn.listed(en(1), en(27), proposals)).toBe(
      '1 of the 27 recorded proposals fits what you chose.',
    )
    expect(recordEn.listed(en(5), en(null), proposals)).toBe(
      '5 of more than 100,000 recorded proposals fit what you chose.',
    )
    expect(recordEn.listed(en(0), en(27), proposals)).toBe(
      'None of the 27 recorded proposals fits what you chose.',
    )
  })

  it('is written in Azerbaijani and Russian', () => {
    expect(recordAz.listed(countWords(5, 'az'), countWords(27, 'az'), recordAz.kinds.proposals)).toBe(
      'Seçiminizə uyğundur: 5 (cəmi: qeydə alınmış 27 təklif).',
    )
    const ru = (count: number) => recordRu.count(countWords(count, 'ru'), recordRu.kinds.proposals)
    expect([1, 3, 11, 27].map(ru)).toEqual([
      '1 предложение',
      '3 предложения',
      '11 предложений',
      '27 предложений',
    ])
  })
})
