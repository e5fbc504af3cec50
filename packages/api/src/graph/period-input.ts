import {
  ALL_TIME,
  InputError,
  type Period,
  periodBetween,
  periodFromCode,
  readArgument,
  resolveKeyword,
} from '@council-outcomes/figures'
import { builder } from './builder.ts'
import type { CouncilCalendar } from './council-calendar.ts'
import { given, type Maybe } from './lists/condition.ts'
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

export type AskedPeriod = typeof PeriodInput.$inferInput

/**
 * The period that a reader means; all time when none is asked.
 * @throws InputError BAD_PERIOD, FROM_AFTER_TO, or UNKNOWN_CODE for a term that the council does not have.
 */
export function askedPeriod(asked: Maybe<AskedPeriod>, calendar: CouncilCalendar): Period {
  if (asked === null || asked === undefined) return ALL_TIME
  const { code, range, term, relative, anchor } = asked
  const ways = [
    ...way(code, 'code', (known) => periodFromCode(known)),
    ...way(range, 'range', ({ from, to }) => periodBetween(from, to)),
    ...way(term, 'term', (key) => termByKey(key, calendar)),
    ...way(relative, 'relative', (known) =>
      resolveKeyword(
        known,
        anchor ?? calendar.today,
        calendar.terms.map(({ period }) => period),
      ),
    ),
  ]
  const [only, ...others] = ways
  if (only === undefined || others.length > 0) throw notOneWay(ways.map(({ name }) => name))
  if (anchor && only.name !== 'relative') throw anchorWithout(only.name)
  return only.resolve()
}

function way<Value>(value: Maybe<Value>, name: string, resolve: (value: Value) => Period) {
  return given(value, (known) => ({ name, resolve: () => readArgument(name, () => resolve(known)) }))
}

function termByKey(key: string, { terms }: CouncilCalendar): Period {
  const term = terms.find((known) => known.key === key)
  if (term) return term.period
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
