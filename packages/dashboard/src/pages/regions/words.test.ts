import { describe, expect, it } from 'vitest'
import type { Amount, Finding } from '../../i18n/sentence-parts.ts'
import { regionsAz } from './words-az.ts'
import { regionsEn } from './words-en.ts'
import { regionsRu } from './words-ru.ts'

const amount = (number: string, unit: string): Amount => ({
  full: `${number} ${unit}`,
  number,
  exact: true,
  one: number === '1',
})
const only = (member: string, unit: string): Finding => ({
  kind: 'ONLY',
  code: 'ER-BA',
  member,
  figure: amount('4', unit),
  total: amount('14', unit),
  isPart: true,
  unplaced: null,
})

describe('where it happened', () => {
  it('is said in one sentence, with what has no place beside it', () => {
    const apart = ['Not located: 9 events', 'Several regions: 1 event']
    expect(regionsEn.answer('In its first term', only('Baku', 'events'), apart)).toBe(
      'In its first term, Baku is the only region on record: 4 of 14 events. Not located: 9 events. Several regions: 1 event.',
    )
  })

  it('is not guessed where no document says', () => {
    const finding = (total: Amount): Finding => ({ kind: 'UNPLACED', total })
    expect(regionsEn.answer('In 2016', finding(amount('500', 'families')), [])).toBe(
      'In 2016, 500 families are recorded, and no document names the one region where they belong.',
    )
    expect(regionsEn.answer('In 2016', finding(amount('1', 'event')), [])).toBe(
      'In 2016, 1 event is recorded, and no document names the one region where it belongs.',
    )
  })

  it('has one comma behind the place that the reader chose', () => {
    expect(regionsEn.answer('In 2016, in Baku,', only('Baku', 'events'), [])).toBe(
      'In 2016, in Baku, Baku is the only region on record: 4 of 14 events.',
    )
  })

  it('is written in Azerbaijani and Russian', () => {
    expect(regionsAz.answer('Birinci çağırış dövründə', only('Bakı', 'tədbir'), [])).toBe(
      'Birinci çağırış dövründə məlum olan yeganə bölgə: Bakı – 4 (cəmi 14 tədbir).',
    )
    expect(regionsRu.answer('За первый созыв', only('Баку', 'мероприятий'), [])).toBe(
      'За первый созыв известен только один регион — Баку: 4 (всего 14 мероприятий).',
    )
  })
})
