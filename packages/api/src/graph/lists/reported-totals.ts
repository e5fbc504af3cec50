import { Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { CountedSubjectEnum, ReportedTotal } from '../entities/reported-total.ts'
import { categoryIds } from './category-ids.ts'
import { oneOf, part } from './condition.ts'
import { listArgs } from './connection.ts'
import { listPage } from './list-page.ts'
import { recordConditions, recordFilterFields } from './record-filter.ts'

const ReportedTotalFilter = builder.inputType('ReportedTotalFilter', {
  description: 'Which reported totals. All conditions must hold.',
  fields: (t) => ({
    ...recordFilterFields(t),
    subjects: t.field({ type: [CountedSubjectEnum], description: 'Only totals of these things.' }),
    types: t.stringList({ description: 'Only totals of these kinds of help, by code.' }),
    groups: t.stringList({
      description: 'Only totals of help to these groups of people and the groups within them, by code.',
    }),
  }),
})

builder.queryField('reportedTotals', (t) =>
  t.connection(
    {
      type: ReportedTotal,
      description: 'Totals that documents state without their items.',
      args: {
        ...listArgs,
        filter: t.arg({ type: ReportedTotalFilter, description: 'Which of them; all when left out.' }),
      },
      resolve: async (_root, args, context, info) => {
        const calendar = councilCalendar(args.council, context)
        const filter = args.filter ?? {}
        const types = await categoryIds(
          { dimension: 'ASSISTANCE_TYPE', codes: filter.types, name: 'types' },
          calendar,
          context,
        )
        const groups = await categoryIds(
          { dimension: 'BENEFICIARY_GROUP', codes: filter.groups, name: 'groups' },
          calendar,
          context,
        )
        const conditions = [
          ...recordConditions({ model: 'ReportedTotal', title: 'wording' }, filter, calendar, context),
          ...part('subjects', filter.subjects, (values) =>
            oneOf(Prisma.sql`record.subject`, values, Prisma.sql`counted_subject`),
          ),
          ...types.map((ids) => oneOf(Prisma.sql`record.type_id`, ids, Prisma.sql`uuid`)),
          ...groups.map((ids) => oneOf(Prisma.sql`record.group_id`, ids, Prisma.sql`uuid`)),
        ]
        const list = {
          record: ReportedTotal,
          day: 'from',
          councilId: calendar.council.id,
          conditions,
        } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'ReportedTotalConnection', description: 'A page of reported totals.' },
    { name: 'ReportedTotalEdge', description: 'A reported total with its place in the list.' },
  ),
)
