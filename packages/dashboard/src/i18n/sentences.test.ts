import { describe, expect, it } from 'vitest'
import { az } from './az.ts'
import { en, type Messages } from './en.ts'
import { ru } from './ru.ts'
import type { HeadlineFacts, PeriodWords } from './sentence-parts.ts'

const firstTerm: PeriodWords = { kind: 'TERM', label: '20 May 2015 – 30 Jun 2017', term: 1 }
const silent: HeadlineFacts = { meetings: null, proposals: null, families: null, persons: null }

describe('the headline', () => {
  it('tells the first term in each language', () => {
    const facts = (meetings: string, proposals: string, families: string) => ({
      meetings,
      proposals,
      families,
      persons: null,
    })
    expect(en.headline.sentence(firstTerm, null, facts('12 meetings', '27 proposals', '500 families'))).toBe(
      'In its first term the council held 12 meetings, made 27 proposals and helped 500 families.',
    )
    expect(az.headline.sentence(firstTerm, null, facts('12 iclas', '27 təklif', '500 ailə'))).toBe(
      'Birinci çağırış dövründə 12 iclas keçirilib, 27 təklif irəli sürülüb və 500 ailə yardım alıb.',
    )
    expect(ru.headline.sentence(firstTerm, null, facts('12 заседаний', '27 предложений', '500 семей'))).toBe(
      'За первый созыв проведено 12 заседаний, внесено 27 предложений и помощь получили 500 семей.',
    )
  })

  it('leaves out what nobody recorded', () => {
    const year: PeriodWords = { kind: 'YEAR', label: '2016', term: null }
    expect(en.headline.sentence(year, 'Ganja', { ...silent, meetings: '1 meeting' })).toBe(
      'In 2016, in Ganja, the council held 1 meeting.',
    )
  })

  it.each([
    ['2015', '2015-ci ildə'],
    ['2016', '2016-cı ildə'],
    ['2019', '2019-cu ildə'],
    ['2023', '2023-cü ildə'],
    ['2020', '2020-ci ildə'],
    ['2030', '2030-cu ildə'],
    ['2040', '2040-cı ildə'],
    ['2000', '2000-ci ildə'],
    ['1900', '1900-cü ildə'],
  ])('ends the Azerbaijani year %s as it is spoken', (label, spoken) => {
    expect(az.headline.nothing({ kind: 'YEAR', label, term: null }, null)).toContain(spoken)
  })
})

describe('counted records', () => {
  it.each([
    [1, '1 record', '1 запись'],
    [3, '3 records', '3 записи'],
    [11, '11 records', '11 записей'],
    [21, '21 records', '21 запись'],
  ])('%i takes the right form', (count, english, russian) => {
    expect(en.blocks.records(count, String(count))).toBe(english)
    expect(ru.blocks.records(count, String(count))).toBe(russian)
    expect(az.blocks.records(count, String(count))).toBe(`${count} qeyd`)
  })
})

describe('records that only partly fit', () => {
  it.each([
    [
      1,
      '1 record only partly in this selection could change it',
      '1 запись, которая лишь отчасти попадает в этот выбор, может это изменить',
    ],
    [
      2,
      '2 records only partly in this selection could change it',
      '2 записи, которые лишь отчасти попадают в этот выбор, могут это изменить',
    ],
    [
      11,
      '11 records only partly in this selection could change it',
      '11 записей, которые лишь отчасти попадают в этот выбор, могут это изменить',
    ],
    [
      21,
      '21 records only partly in this selection could change it',
      '21 запись, которая лишь отчасти попадает в этот выбор, может это изменить',
    ],
  ])('%i are said to make the comparison open', (count, english, russian) => {
    expect(en.figure.couldChange(count, String(count))).toBe(english)
    expect(ru.figure.couldChange(count, String(count))).toBe(russian)
    expect(az.figure.couldChange(count, String(count))).toBe(
      `Bu seçimə yalnız qismən uyğun olan ${count} qeyd bunu dəyişə bilər`,
    )
  })

  it('are told apart from those of the earlier days', () => {
    expect(en.figure.couldChangeEarlier(1, '1')).toBe(
      '1 record only partly in the earlier days could change it',
    )
    expect(az.figure.couldChangeEarlier(2, '2')).toBe(
      'Əvvəlki günlərə yalnız qismən uyğun olan 2 qeyd bunu dəyişə bilər',
    )
    expect(ru.figure.couldChangeEarlier(2, '2')).toBe(
      '2 записи, которые лишь отчасти попадают в прежние дни, могут это изменить',
    )
  })
})

describe('the words of the screen', () => {
  it.each([
    ['az', az],
    ['ru', ru],
  ])('leave no English in %s', (_, messages) => {
    const english = new Set(words(en))
    expect(words(messages).filter((word) => english.has(word))).toEqual([])
  })

  it('write Russian in Cyrillic only', () => {
    expect(words(ru).filter((word) => /[a-z]/i.test(word.replace(/\b[IV]+\b/, '')))).toEqual([])
  })
})

/** Every fixed text, however deep. */
function words(messages: Messages | object): readonly string[] {
  return Object.values(messages).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? words(value) : []
  })
}
