import {
  ALL_TIME,
  calendarDate,
  LOCALES,
  type Locale,
  periodBetween,
  periodFromCode,
  termPeriod,
} from '@council-outcomes/figures'
import { describe, expect, test } from 'vitest'
import type { AnalysisQuestion } from '../question/analysis.ts'
import { NO_FILTER } from '../question/question-filter.ts'
import type { Category } from '../reference/category-tree.ts'
import { type Place, regionTree } from '../reference/region-tree.ts'
import type { CouncilData } from '../store/snapshot.ts'
import { citation } from './citation.ts'
import { describeFilter, describeQuestion } from './describe-question.ts'

const first = termPeriod('first', calendarDate('2015-05-20'), calendarDate('2017-06-30'))

const place = (code: string, kind: Place['kind'], en: string, az: string, ru: string): Place => {
  return { id: code, code, kind, label: { en, az, ru } }
}

const category = (code: string, en: string, az: string, ru: string): Category => {
  return { code, parent: null, label: { en, az, ru }, couldBeAny: false }
}

const HELP = [
  category('course', 'Language course', 'Dil kursu', 'Языковые курсы'),
  category('medical', 'Medical help', 'Tibbi yardım', 'Медицинская помощь'),
]

const council: CouncilData = {
  id: 'c1',
  key: 'small',
  name: { en: 'Small council', az: 'Kiçik şura', ru: 'Малый совет' },
  timeZone: 'Asia/Baku',
  aboutTolerance: 0.05,
  terms: [
    { key: 'first', name: { en: 'First term', az: 'Birinci çağırış', ru: 'Первый созыв' }, period: first },
  ],
  categories: (dimension) => (dimension === 'ASSISTANCE_TYPE' ? HELP : []),
  coverage: [],
  targets: [],
  // A sentence is made from names alone.
  facts: {} as CouncilData['facts'],
  statements: {} as CouncilData['statements'],
}

const names = {
  council,
  regions: regionTree(
    [
      place('ER-BA', 'ECONOMIC_REGION', 'Baku', 'Bakı', 'Баку'),
      place('ABROAD', 'ABROAD', 'Abroad', 'Xaricdə', 'За рубежом'),
      place('ONLINE', 'ONLINE', 'Online', 'Onlayn', 'Онлайн'),
    ],
    new Map(),
  ),
}

const question: AnalysisQuestion = {
  council: { id: 'c1', aboutTolerance: 0.05, today: calendarDate('2017-05-14') },
  metrics: ['MEETINGS_HELD'],
  period: periodFromCode('2016'),
  region: null,
  regionsAsOf: null,
  filter: NO_FILTER,
  axes: [],
  compare: null,
  order: null,
  limit: null,
  top: null,
}

const told = (changed: Partial<AnalysisQuestion>, locale: Locale = 'en') =>
  describeQuestion({ ...question, ...changed }, names, locale)

const everything: Partial<AnalysisQuestion> = {
  metrics: ['PERSONS_ASSISTED', 'FAMILIES_ASSISTED', 'SERVICES_DELIVERED'],
  period: periodBetween(calendarDate('2016-01-01'), calendarDate('2016-03-31')),
  region: 'ER-BA',
  regionsAsOf: calendarDate('2021-07-06'),
  axes: [
    { kind: 'TIME', grain: 'MONTH' },
    { kind: 'REGION', level: 'DISTRICT' },
    { kind: 'CATEGORY', dimension: 'ASSISTANCE_TYPE' },
  ],
  filter: {
    categories: { ASSISTANCE_TYPE: { in: ['course', 'medical'], notIn: null } },
    roles: ['ORGANIZER'],
    qualifiers: ['EXACT', 'ABOUT'],
    sources: ['s1', 's2'],
  },
  compare: 'PREVIOUS_FULL',
  top: { axis: 2, metric: 'PERSONS_ASSISTED', count: 5 },
  order: { metric: 'PERSONS_ASSISTED', direction: 'DESCENDING' },
  limit: 20,
}

describe('a question in one sentence', () => {
  test('is short when little is asked', () => {
    expect(told({})).toBe('Shows meetings held for 2016.')
    expect(told({}, 'az')).toBe('“Keçirilmiş iclaslar” göstəricisi göstərilir; dövr: 2016.')
    expect(told({}, 'ru')).toBe('Показатель «Проведённые заседания»; период: 2016.')
  })

  test('names everything that was asked', () => {
    expect(told(everything)).toBe(
      'Shows persons assisted, families assisted and services delivered by month, district and kind of help in Baku' +
        ' for 1 Jan 2016 – 31 Mar 2016, with the regions as they were on 6 Jul 2021, only where the kind of help is' +
        ' Language course or Medical help, the council was the organizer, the record says exactly how many or "about"' +
        ' and one of 2 chosen sources says so, comparing 1 Jan 2016 – 31 Mar 2016 with 1 Oct 2015 – 31 Dec 2015,' +
        ' with the 5 highest kinds of help by persons assisted apart and the others joined,' +
        ' the highest persons assisted first, the first 20 rows only.',
    )
    expect(told(everything, 'az')).toBe(
      '“Yardım alan şəxslər”, “Yardım alan ailələr” və “Göstərilmiş xidmətlər” göstəriciləri aylar, rayonlar və yardım' +
        ' növləri üzrə göstərilir; dövr: 1 yanvar 2016 – 31 mart 2016; yer: Bakı; bölgələrin bölgüsü: 6 iyul 2021' +
        ' tarixinə olan; yardım növü: Dil kursu və ya Tibbi yardım; şuranın rolu: təşkilatçı; sayın ifadəsi: dəqiq və ya' +
        ' “təxminən”; seçilmiş 2 mənbədən biri üzrə; müqayisə: 1 yanvar 2016 – 31 mart 2016 və 1 oktyabr 2015 –' +
        ' 31 dekabr 2015; “Yardım alan şəxslər” üzrə ən yüksək 5 yardım növü ayrıca, qalanları birlikdə;' +
        ' sıralama: “Yardım alan şəxslər”, böyükdən kiçiyə; yalnız ilk 20 sətir.',
    )
    expect(told(everything, 'ru')).toBe(
      'Показатели «Люди, получившие помощь», «Семьи, получившие помощь» и «Оказанные услуги» по месяцам, районам и видам' +
        ' помощи; период: 1 января 2016 – 31 марта 2016; место: Баку; деление на регионы: на 6 июля 2021; вид помощи:' +
        ' Языковые курсы или Медицинская помощь; роль совета: организатор; как указано число: точно или «около»;' +
        ' по одному из выбранных источников (2); сравнение: 1 января 2016 – 31 марта 2016 и 1 октября 2015 –' +
        ' 31 декабря 2015; отдельно — самые высокие значения показателя «Люди, получившие помощь» по видам помощи' +
        ' (не более 5), остальные вместе; порядок: «Люди, получившие помощь», по убыванию; строк не более 20.',
    )
  })

  test.each([
    ['a year', periodFromCode('2016'), 'for 2016.'],
    ['a week', periodFromCode('2016-W07'), 'for Week 7, 2016.'],
    ['all time', ALL_TIME, 'for all time.'],
    ['a term', first, 'for the term "First term" (20 May 2015 – 30 Jun 2017).'],
    ['an open end', termPeriod('other', calendarDate('2017-07-01'), null), 'since 1 Jul 2017.'],
  ])('tells the period: %s', (_what, period, ending) => {
    expect(told({ period })).toBe(`Shows meetings held ${ending}`)
  })

  test.each([
    ['ER-BA', 'in Baku'],
    ['ABROAD', 'abroad'],
    ['ONLINE', 'online'],
  ])('tells the place: %s', (region, words) => {
    expect(told({ region })).toBe(`Shows meetings held ${words} for 2016.`)
  })

  test('tells a running period by the days that are compared, and when there is nothing earlier', () => {
    const running = periodFromCode('2017-Q2')
    expect(told({ period: running, compare: 'PREVIOUS_SAME_ELAPSED' })).toBe(
      'Shows meetings held for Q2 2017, comparing 1 Apr 2017 – 14 May 2017 with 1 Jan 2017 – 13 Feb 2017.',
    )
    expect(told({ period: first, compare: 'PREVIOUS_FULL' })).toMatch(
      /, with nothing earlier to compare with\.$/,
    )
  })

  test('keeps the grammar of one', () => {
    const axes = [{ kind: 'CATEGORY', dimension: 'ASSISTANCE_TYPE' }] as const
    const top = { axis: 0, metric: 'PERSONS_ASSISTED', count: 1 } as const
    expect(told({ metrics: ['PERSONS_ASSISTED'], axes, top, limit: 1 })).toBe(
      'Shows persons assisted by kind of help for 2016, with the highest kind of help by persons assisted apart' +
        ' and the others joined, the first row only.',
    )
  })

  test('is one sentence with one full stop in every language', () => {
    for (const locale of LOCALES) expect(told(everything, locale)).toMatch(/^[^.]+\.$/)
  })
})

test('each condition of the filter is told by itself', () => {
  const categories = { ASSISTANCE_TYPE: { in: null, notIn: ['course', 'medical'] } }
  const told = (locale: Locale) => describeFilter({ filter: { ...NO_FILTER, categories } }, names, locale)
  expect(told('en')).toEqual(['the kind of help is neither Language course nor Medical help'])
  expect(told('az')).toEqual(['yardım növü bunlardan başqa: Dil kursu, Tibbi yardım'])
  expect(told('ru')).toEqual(['вид помощи, кроме: Языковые курсы, Медицинская помощь'])
  expect(describeFilter({ filter: NO_FILTER }, names, 'en')).toEqual([])
})

test('a citation names the council, the figures, the place, the days and the state of the record', () => {
  const cited = {
    ...question,
    metrics: ['MEETINGS_HELD', 'EVENTS_HELD'] as const,
    period: first,
    region: 'ER-BA',
  }
  const snapshot = { asOf: new Date('2022-05-20T21:00:00Z'), version: '417' }
  expect(citation(cited, names, snapshot, 'en')).toBe(
    'Small council: Meetings held and Events held, Baku, First term (20 May 2015 – 30 Jun 2017).' +
      ' Council Outcomes, as of 21 May 2022, data version 417.',
  )
  expect(citation(cited, names, snapshot, 'az')).toContain('21 may 2022 tarixinə olan məlumat, versiya 417.')
  expect(citation(cited, names, snapshot, 'ru')).toContain('по состоянию на 21 мая 2022, версия данных 417.')
})
