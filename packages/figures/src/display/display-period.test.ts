import { expect, test } from 'vitest'
import { calendarDate } from '../time/calendar-date.ts'
import { GRAINS, type Period, termPeriod } from '../time/period.ts'
import { periodFromCode } from '../time/period-code.ts'
import { displayDate } from './display-date.ts'
import { displayPeriod } from './display-period.ts'
import { LOCALES } from './locale.ts'

const firstTerm = termPeriod('first', calendarDate('2015-05-20'), calendarDate('2017-06-30'))
const openTerm = termPeriod('third', calendarDate('2019-06-20'), null)
const untilThen = termPeriod('before', null, calendarDate('2015-05-19'))

test.each<[string, string, string, string | Period]>([
  ['2016', '2016', '2016', '2016'],
  ['H2 2016', '2016, II yarımil', 'II полугодие 2016', '2016-H2'],
  ['Q2 2016', '2016, II rüb', 'II квартал 2016', '2016-Q2'],
  ['Q4 2016', '2016, IV rüb', 'IV квартал 2016', '2016-Q4'],
  ['May 2016', 'may 2016', 'май 2016', '2016-05'],
  ['Week 7, 2016', '2016, həftə 7', 'неделя 7, 2016', '2016-W07'],
  ['Week 53, 2015', '2015, həftə 53', 'неделя 53, 2015', '2015-W53'],
  ['14 May 2016', '14 may 2016', '14 мая 2016', '2016-05-14'],
  ['14 May 2016', '14 may 2016', '14 мая 2016', '2016-05-14..2016-05-14'],
  ['all time', 'bütün dövr', 'за всё время', 'ALL'],
  ['20 May 2015 – 30 Jun 2017', '20 may 2015 – 30 iyun 2017', '20 мая 2015 – 30 июня 2017', firstTerm],
  ['since 20 Jun 2019', '20 iyun 2019 tarixindən', 'с 20 июня 2019', openTerm],
  ['until 19 May 2015', '19 may 2015 tarixinədək', 'до 19 мая 2015 включительно', untilThen],
])('one period is "%s" in en, "%s" in az and "%s" in ru', (en, az, ru, asked) => {
  const period = typeof asked === 'string' ? periodFromCode(asked) : asked
  expect(LOCALES.map((locale) => displayPeriod(period, locale))).toEqual([en, az, ru])
})

test('a range of whole steps is told in the steps that the reader asked for', () => {
  const fourQuarters = periodFromCode('2015-04-01..2016-03-31')
  expect(displayPeriod(fourQuarters, 'en', 'QUARTER')).toBe('Q2 2015 – Q1 2016')
  expect(displayPeriod(fourQuarters, 'ru', 'MONTH')).toBe('апрель 2015 – март 2016')
  expect(displayPeriod(fourQuarters, 'en', 'YEAR')).toBe('1 Apr 2015 – 31 Mar 2016')
  expect(displayPeriod(periodFromCode('2016-01-01..2016-12-31'), 'en', 'YEAR')).toBe('2016')
})

test('a range that begins or ends within a step is told in days', () => {
  for (const grain of GRAINS) expect(displayPeriod(firstTerm, 'en', grain)).toBe('20 May 2015 – 30 Jun 2017')
})

test('every month has its own name in every language', () => {
  for (const locale of LOCALES) {
    const names = Array.from({ length: 12 }, (_, index) =>
      displayPeriod(periodFromCode(`2016-${String(index + 1).padStart(2, '0')}`), locale),
    )
    expect(new Set(names).size).toBe(12)
    expect(names.join()).not.toContain('undefined')
  }
})

test('a day has no leading zeros', () => {
  expect(displayDate(calendarDate('0987-02-03'), 'en')).toBe('3 Feb 987')
})
