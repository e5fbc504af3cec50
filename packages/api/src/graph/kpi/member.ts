import { displayPeriod, type Locale, type Period } from '@council-outcomes/figures'
import type { Member } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { type CouncilCalendar, inView } from '../council-calendar.ts'
import { describedEnum } from '../described-enum.ts'
import { Region } from '../entities/region.ts'
import { localeArgs } from '../values/locale.ts'
import { PeriodType } from '../values/period.ts'

/** Something of an answer with the calendar of the council that it was asked of. */
export type Dated<Value> = Value & { readonly calendar: CouncilCalendar }

/** A member of an axis as one council sees it; kind and code at hand, because long answers tell them in every row. */
export type MemberInView = Dated<{ readonly member: Member } & Pick<Member, 'kind' | 'code'>>

export function memberInView(member: Member, calendar: CouncilCalendar): MemberInView {
  return { member, calendar, kind: member.kind, code: member.code }
}

/** The steps of an axis are the same from question to question. */
function periodLabel(period: Period, locale: Locale): string {
  const known = labels.get(period) ?? new Map<Locale, string>()
  labels.set(period, known)
  const label = known.get(locale) ?? displayPeriod(period, locale)
  known.set(locale, label)
  return label
}

const labels = new WeakMap<Period, Map<Locale, string>>()

const MemberKindEnum = describedEnum<Member['kind']>('MemberKind', 'What a cell stands for.', {
  PERIOD: 'A step of time.',
  REGION: 'A region.',
  CATEGORY: 'A category.',
  OTHER: 'All that the question did not want one by one.',
  NOT_DATED: 'What cannot be placed in one step: the record leaves its date open.',
  SEVERAL_TERMS: 'What lies in terms that overlap, or in more than one.',
  OUTSIDE_TERMS: 'What lies in none of the terms of the council.',
  NOT_LOCATED: 'What has no place in this division: no document says where.',
  SEVERAL_REGIONS: 'What lies in several regions at once and cannot be divided.',
  NOT_SPECIFIED: 'What has no category: no document says which.',
})

export const MemberType = builder.objectRef<MemberInView>('Member').implement({
  description:
    'What a cell stands for: a step of time, a region, a category, or what the record leaves open.',
  fields: (t) => ({
    kind: t.expose('kind', { type: MemberKindEnum, description: 'Which of these.' }),
    code: t.exposeString('code', {
      description: 'Its short name, by which `records` and `sources` can be asked for the cell.',
    }),
    label: t.string({
      args: localeArgs,
      description: 'Its name for people.',
      resolve: ({ member, calendar }, { locale }) => {
        if (member.kind !== 'PERIOD') return member.label[locale]
        return inView(member.period, calendar).termName?.[locale] ?? periodLabel(member.period, locale)
      },
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The step of time, if it is one.',
      resolve: ({ member, calendar }) => (member.kind === 'PERIOD' ? inView(member.period, calendar) : null),
    }),
    region: t.field({
      type: Region,
      nullable: true,
      description: 'The region, if it is one.',
      resolve: ({ member }, _args, { snapshot }) =>
        member.kind === 'REGION' ? snapshot.regionRows.get(member.code) : null,
    }),
  }),
})
