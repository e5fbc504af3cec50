import type { Locale } from './locale.ts'

interface PeriodWords {
  readonly week: (week: number, year: number) => string
  readonly quarter: (quarter: number, year: number) => string
  readonly half: (half: number, year: number) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly allTime: string
}

const ROMAN = ['0', 'I', 'II', 'III', 'IV']

export const PERIOD_WORDS: Readonly<Record<Locale, PeriodWords>> = {
  en: {
    week: (week, year) => `Week ${week}, ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    half: (half, year) => `H${half} ${year}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    allTime: 'all time',
  },
  az: {
    week: (week, year) => `${year}, həftə ${week}`,
    quarter: (quarter, year) => `${year}, ${ROMAN[quarter]} rüb`,
    half: (half, year) => `${year}, ${ROMAN[half]} yarımil`,
    since: (date) => `${date} tarixindən`,
    until: (date) => `${date} tarixinədək`,
    allTime: 'bütün dövr',
  },
  ru: {
    week: (week, year) => `неделя ${week}, ${year}`,
    quarter: (quarter, year) => `${ROMAN[quarter]} квартал ${year}`,
    half: (half, year) => `${ROMAN[half]} полугодие ${year}`,
    since: (date) => `с ${date}`,
    until: (date) => `до ${date} включительно`,
    allTime: 'за всё время',
  },
}
