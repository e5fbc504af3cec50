import { calendarDate } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { demoCalendar } from './demo-calendar.ts'
import { closedTermsOf, termsOf } from './demo-terms.ts'

/** The numbers of the terms that are over, and of all that have begun. */
function told(until: string) {
  const calendar = demoCalendar(calendarDate(until))
  const numbers = (terms: readonly { readonly number: number }[]) => terms.map(({ number }) => number)
  return { closed: numbers(closedTermsOf(calendar)), begun: numbers(termsOf(calendar)) }
}

test('the term that the record ends in runs, and those before it are over', () => {
  expect(told('2026-06-30')).toEqual({ closed: [1, 2, 3, 4], begun: [1, 2, 3, 4, 5] })
  expect(told('2020-02-29')).toEqual({ closed: [1, 2], begun: [1, 2, 3] })
})

test('a term is over with its last day, and the next one has begun on the day after, when the record is made', () => {
  expect(told('2023-12-30')).toEqual({ closed: [1, 2, 3], begun: [1, 2, 3, 4] })
  expect(told('2023-12-31')).toEqual({ closed: [1, 2, 3, 4], begun: [1, 2, 3, 4, 5] })
})

test('the end of a running term is not told, though it is known later', () => {
  expect(termsOf(demoCalendar(calendarDate('2021-06-30'))).at(-1)).toMatchObject({ number: 3, to: null })
})
