import { Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { CountedSubjectEnum, ReportedTotal } from '../entities/reported-total.ts'
import { oneOf, part } from './condition.ts'
import { listArgs } from './connection.ts'
import { helpConditions } from './help-conditions.ts'
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
        const conditions = [
          ...recordConditions({ model: 'ReportedTotal', title: 'wording' }, filter, calendar, context),
          ...part('subjects', filter.subjects, (values) =>
            oneOf(Prisma.sql`record.subject`, values, Prisma.sql`counted_subject`),
          ),
          ...(await helpConditions(filter, calendar, context)),
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
