import type { Basis, DatePrecision } from '@council-outcomes/db'
import { bucketOf, displayPeriod, type Locale, type Period } from '@council-outcomes/figures'
import { REMAINING_MEMBER_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { localeArgs } from '../values/locale.ts'
import { BasisEnum } from './basis.ts'

export interface DatedRow {
  readonly from: Date | null
  readonly to: Date | null
  readonly datePrecision: DatePrecision
  readonly dateBasis: Basis
  readonly dateNote: string | null
}

export const DatePrecisionEnum = describedEnum<DatePrecision>(
  'DatePrecision',
  'How exactly a date is known.',
  {
    DAY: 'To the day.',
    MONTH: 'To the month.',
    QUARTER: 'To the quarter.',
    HALF: 'To the half-year.',
    YEAR: 'To the year.',
    RANGE: 'Somewhere between two days, or over all of them.',
    NONE: 'Not at all.',
  },
)

export const RecordDate = builder.objectRef<DatedRow>('RecordDate').implement({
  description: 'When something happened, as exactly as documents tell and no more.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it may lie.',
      resolve: ({ from }) => from && calendarDay(from),
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it may lie.',
      resolve: ({ to }) => to && calendarDay(to),
    }),
    precision: t.expose('datePrecision', {
      type: DatePrecisionEnum,
      description: 'How exactly it is known.',
    }),
    basis: t.expose('dateBasis', { type: BasisEnum, description: 'How it is known.' }),
    note: t.exposeString('dateNote', {
      nullable: true,
      description: 'What a reader should know about the date.',
    }),
    label: t.string({
      args: localeArgs,
      description: 'The date in words, such as "May 2016" or "Not dated".',
      resolve: (row, { locale }) => recordDateLabel(row, locale),
    }),
  }),
})

export function recordDateLabel({ from, to, datePrecision }: DatedRow, locale: Locale): string {
  if (from === null && to === null) return REMAINING_MEMBER_LABELS.NOT_DATED[locale]
  const first = from && calendarDay(from)
  const last = to && calendarDay(to)
  const span: Period = { kind: 'RANGE', code: `${first ?? ''}..${last ?? ''}`, from: first, to: last }
  if (first === null || datePrecision === 'RANGE' || datePrecision === 'NONE')
    return displayPeriod(span, locale)
  const bucket = bucketOf(first, datePrecision)
  return displayPeriod(bucket.from === first && bucket.to === last ? bucket : span, locale)
}
