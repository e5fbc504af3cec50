import {
  type CalendarDate,
  calendarDate,
  InputError,
  type Period,
  type PeriodChoice,
  periodBetween,
  periodFromCode,
  resolveKeyword,
} from '@council-outcomes/figures'
import type { PeriodInput } from '../generated/graphql.ts'

/** The days that a choice means; null when no such period or term exists. */
export function resolveChoice(
  choice: PeriodChoice,
  terms: readonly Period[],
  today: CalendarDate,
): Period | null {
  try {
    return resolve(choice, terms, today)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/** The choice in the words of the API, which resolves it again for itself. */
export function periodInput(choice: PeriodChoice): PeriodInput {
  switch (choice.kind) {
    case 'CODE':
      return { code: choice.code }
    case 'RANGE':
      return { range: { from: choice.from, to: choice.to } }
    case 'TERM':
      return { term: choice.term }
    case 'RELATIVE':
      return { relative: choice.keyword }
  }
}

function resolve(choice: PeriodChoice, terms: readonly Period[], today: CalendarDate): Period | null {
  switch (choice.kind) {
    case 'CODE':
      return periodFromCode(choice.code)
    case 'RANGE':
      return periodBetween(calendarDate(choice.from), calendarDate(choice.to))
    case 'TERM':
      return terms.find((term) => term.code === choice.term) ?? null
    case 'RELATIVE':
      return resolveKeyword(choice.keyword, today, terms)
  }
}
