import { todayIn } from '@council-outcomes/figures'
import { builder } from '../builder.ts'
import { councilArgs } from '../council-args.ts'
import { calendarTerm, councilCalendar, inView } from '../council-calendar.ts'
import { calendarDay } from '../values/day.ts'
import { localeArgs, nameIn } from '../values/locale.ts'
import { PeriodType } from '../values/period.ts'
import { BasisEnum } from './basis.ts'
import { PUBLIC_CITATIONS } from './citation.ts'

builder.prismaNode('Term', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description: 'The time for which one composition of a council was elected.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in arguments, such as `sms-term-1`.' }),
    number: t.exposeInt('number', { description: 'Which term of the council it is, counted from 1.' }),
    name: t.string({
      args: localeArgs,
      description: 'Its name, such as "First term".',
      resolve: (term, { locale }) => nameIn(term, locale),
    }),
    from: t.field({
      type: 'Date',
      description: 'Its first day.',
      resolve: ({ from }) => calendarDay(from),
    }),
    fromBasis: t.expose('fromBasis', { type: BasisEnum, description: 'How the first day is known.' }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its last day; null while the record knows no end.',
      resolve: ({ to }) => to && calendarDay(to),
    }),
    toBasis: t.expose('toBasis', { type: BasisEnum, description: 'How the last day is known.' }),
    period: t.field({
      type: PeriodType,
      select: { council: { select: { timeZone: true } } },
      description: 'The term as a period that figures can be asked for.',
      resolve: (row, _args, { now }) => {
        const term = calendarTerm(row)
        return inView(term.period, { terms: [term], today: todayIn(row.council.timeZone, now) })
      },
    }),
    members: t.relation('memberships', {
      query: {
        where: { status: 'PUBLISHED', person: { status: 'PUBLISHED' } },
        orderBy: [{ role: 'asc' }, { person: { name: 'asc' } }, { id: 'asc' }],
      },
      description: 'Who sat on the council in this term, as far as documents name them: the chair first.',
    }),
    reportedTotals: t.relationCount('reportedTotals', {
      where: { status: 'PUBLISHED' },
      description: 'How many totals documents state for the whole of it; 0 while nobody has summed it up.',
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})

builder.queryField('terms', (t) =>
  t.prismaField({
    type: ['Term'],
    args: councilArgs,
    description: 'The terms of a council, first to last.',
    resolve: async (query, _root, args, context) => {
      const { council } = councilCalendar(args.council, context)
      return context.prisma.term.findMany({
        ...query,
        where: { councilId: council.id, status: 'PUBLISHED' },
        orderBy: { number: 'asc' },
      })
    },
  }),
)
