import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { AssistanceActivity } from '../entities/assistance-activity.ts'
import { EventStatusEnum } from '../entities/event-status.ts'
import { categoryCodes } from './category-codes.ts'
import { anyOf, containing, given } from './condition.ts'
import { listArgs, selectedNodes } from './connection.ts'
import { listPage } from './list-page.ts'
import { recordConditions, recordFilterFields } from './record-filter.ts'

const AssistanceFilter = builder.inputType('AssistanceFilter', {
  description: 'Which help. All conditions must hold.',
  fields: (t) => ({
    ...recordFilterFields(t),
    types: t.stringList({ description: 'Only these kinds of help, by code.' }),
    groups: t.stringList({
      description: 'Only help to these groups of people and the groups within them, by code.',
    }),
    eventStatuses: t.field({
      type: [EventStatusEnum],
      description: 'Only what took place, or was planned, and so on.',
    }),
  }),
})

builder.queryField('assistance', (t) =>
  t.connection(
    {
      type: AssistanceActivity,
      description: 'The recorded help to people, that of other bodies included.',
      args: {
        ...listArgs,
        filter: t.arg({ type: AssistanceFilter, description: 'Which of it; all when left out.' }),
      },
      resolve: async (_root, { council, filter, ...args }, context, info) => {
        const calendar = await councilCalendar(council, context)
        const types = await categoryCodes('ASSISTANCE_TYPE', filter?.types, calendar, context)
        const groups = await categoryCodes('BENEFICIARY_GROUP', filter?.groups, calendar, context)
        const conditions = [
          ...(await recordConditions(filter ?? {}, calendar, context)),
          ...given(filter?.text, (text) => ({ title: containing(text) })),
          ...given(filter?.eventStatuses, (statuses) => ({ eventStatus: anyOf(statuses) })),
          ...types.map((code) => ({ type: { code } })),
          ...groups.map((code) => ({ group: { code } })),
        ]
        const { assistanceActivity } = context.prisma
        return listPage(args, {
          name: 'assistance',
          column: (from) => ({ from }),
          rows: ({ beyond, ...window }) =>
            assistanceActivity.findMany({
              ...selectedNodes(context, info),
              ...window,
              where: { AND: [...conditions, ...beyond] },
            }),
          dateOf: ({ from }) => from,
          count: () => assistanceActivity.count({ where: { AND: conditions } }),
        })
      },
    },
    { name: 'AssistanceActivityConnection', description: 'A page of help to people.' },
    { name: 'AssistanceActivityEdge', description: 'Help to people, with its place in the list.' },
  ),
)
