import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { CountedSubjectEnum, ReportedTotal } from '../entities/reported-total.ts'
import { categoryCodes } from './category-codes.ts'
import { anyOf, containing, given } from './condition.ts'
import { listArgs, selectedNodes } from './connection.ts'
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
      resolve: async (_root, { council, filter, ...args }, context, info) => {
        const calendar = await councilCalendar(council, context)
        const types = await categoryCodes('ASSISTANCE_TYPE', filter?.types, calendar, context)
        const groups = await categoryCodes('BENEFICIARY_GROUP', filter?.groups, calendar, context)
        const conditions = [
          ...(await recordConditions(filter ?? {}, calendar, context)),
          ...given(filter?.text, (text) => ({ wording: containing(text) })),
          ...given(filter?.subjects, (subjects) => ({ subject: anyOf(subjects) })),
          ...types.map((code) => ({ type: { code } })),
          ...groups.map((code) => ({ group: { code } })),
        ]
        const { reportedTotal } = context.prisma
        return listPage(args, {
          name: 'reportedTotals',
          column: (from) => ({ from }),
          rows: ({ beyond, ...window }) =>
            reportedTotal.findMany({
              ...selectedNodes(context, info),
              ...window,
              where: { AND: [...conditions, ...beyond] },
            }),
          dateOf: ({ from }) => from,
          count: () => reportedTotal.count({ where: { AND: conditions } }),
        })
      },
    },
    { name: 'ReportedTotalConnection', description: 'A page of reported totals.' },
    { name: 'ReportedTotalEdge', description: 'A reported total with its place in the list.' },
  ),
)
