import {
  ALL_TIME,
  type CalendarDate,
  InputError,
  type Period,
  periodBetween,
  periodFromCode,
  type RelativeKeyword,
  resolveKeyword,
} from '@council-outcomes/figures'
import { builder } from './builder.ts'
import { type CouncilCalendar, periodOfTerm } from './council-calendar.ts'
import { RelativePeriodEnum } from './values/relative-period.ts'

const DateRangeInput = builder.inputType('DateRangeInput', {
  description: 'All days from one to another; both belong to it.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The last day.' }),
  }),
})

export const PeriodInput = builder.inputType('PeriodInput', {
  description: 'A period in one of four ways: exactly one of `code`, `range`, `term` and `relative`.',
  fields: (t) => ({
    code: t.string({
      description:
        '`2016`, `2016-H1`, `2016-Q2`, `2016-05`, `2016-W07`, `2016-05-14`, `2015-05-20..2017-06-30` or `ALL`.',
    }),
    range: t.field({ type: DateRangeInput, description: 'From one day to another.' }),
    term: t.string({ description: 'The key of one of the terms of the council, from `terms`.' }),
    relative: t.field({ type: RelativePeriodEnum, description: 'Named by where it lies from today.' }),
    anchor: t.field({
      type: 'Date',
      description: 'With `relative` only: the day to count from instead of today.',
    }),
  }),
})

export interface AskedPeriod {
  readonly code?: string | null | undefined
  readonly range?: { readonly from: CalendarDate; readonly to: CalendarDate } | null | undefined
  readonly term?: string | null | undefined
  readonly relative?: RelativeKeyword | null | undefined
  readonly anchor?: CalendarDate | null | undefined
}

/**
 * The period that a reader means; all time when none is asked.
 * @throws InputError BAD_PERIOD, FROM_AFTER_TO, or UNKNOWN_CODE for a term that the council does not have.
 */
export function askedPeriod(asked: AskedPeriod | null | undefined, calendar: CouncilCalendar): Period {
  if (asked === null || asked === undefined) return ALL_TIME
  const { code, range, term, relative, anchor } = asked
  const ways = [
    ...given(code, 'code', (known) => periodFromCode(known)),
    ...given(range, 'range', ({ from, to }) => periodBetween(from, to)),
    ...given(term, 'term', (key) => termByKey(key, calendar)),
    ...given(relative, 'relative', (known) =>
      resolveKeyword(known, anchor ?? calendar.today, calendar.terms.map(periodOfTerm)),
    ),
  ]
  const [way, ...others] = ways
  if (way === undefined || others.length > 0) throw notOneWay(ways.map(({ name }) => name))
  if (anchor && way.name !== 'relative') throw anchorWithout(way.name)
  return way.resolve()
}

function given<Value>(value: Value | null | undefined, name: string, resolve: (value: Value) => Period) {
  return value === null || value === undefined ? [] : [{ name, resolve: () => resolve(value) }]
}

function termByKey(key: string, { terms }: CouncilCalendar): Period {
  const term = terms.find((known) => known.key === key)
  if (term) return periodOfTerm(term)
  throw new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'the key of a term of the council',
    received: key,
    remedy: `use one of ${terms.map((known) => known.key).join(', ')}`,
  })
}

function notOneWay(names: readonly string[]): InputError {
  return new InputError({
    code: 'BAD_PERIOD',
    expected: 'exactly one of code, range, term and relative',
    received: names.join(' and ') || 'none of them',
    remedy: 'name the period in one way',
  })
}

function anchorWithout(name: string): InputError {
  return new InputError({
    code: 'BAD_PERIOD',
    expected: 'an anchor only together with relative',
    received: `anchor and ${name}`,
    remedy: 'leave out the anchor',
  })
}
