import {
  type CalendarDate,
  contains,
  displayPeriod,
  type Locale,
  type Period,
  type PeriodKind,
} from '@council-outcomes/figures'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { localeArgs } from './locale.ts'

/** A period as one council sees it: with the names of its terms and its own today. */
export interface PeriodInView {
  readonly period: Period
  readonly today: CalendarDate
  readonly termName: Readonly<Record<Locale, string>> | null
}

const PeriodKindEnum = describedEnum<PeriodKind>('PeriodKind', 'What sort of period it is.', {
  DAY: 'A calendar day.',
  WEEK: 'A week from Monday to Sunday, numbered as in ISO 8601.',
  MONTH: 'A calendar month.',
  QUARTER: 'A quarter of a calendar year.',
  HALF: 'Half a calendar year.',
  YEAR: 'A calendar year.',
  TERM: 'The time for which one composition of the council was elected.',
  RANGE: 'Any other stretch of days.',
  ALL: 'All time.',
})

export const PeriodType = builder.objectRef<PeriodInView>('Period').implement({
  description: 'A stretch of whole days; both ends belong to it.',
  fields: (t) => ({
    code: t.string({
      description:
        'Its short name in addresses: `2016`, `2016-Q2`, `2016-05`, `2015-05-20..2017-06-30`, the key of a term, `ALL`.',
      resolve: ({ period }) => period.code,
    }),
    kind: t.field({
      type: PeriodKindEnum,
      description: 'What sort of period it is.',
      resolve: ({ period }) => period.kind,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day; null when there is none.',
      resolve: ({ period }) => period.from,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day; null when there is none or nobody knows it yet.',
      resolve: ({ period }) => period.to,
    }),
    label: t.string({
      args: localeArgs,
      description: 'The period in words, such as "Q2 2016"; a term is told by its name.',
      resolve: ({ period, termName }, { locale }) => termName?.[locale] ?? displayPeriod(period, locale),
    }),
    running: t.boolean({
      description: 'Whether today lies in it, so that its figures may still change.',
      resolve: ({ period, today }) => contains(period, { from: today, to: today }),
    }),
  }),
})
