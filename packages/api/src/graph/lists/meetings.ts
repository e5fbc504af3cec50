import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { EventStatusEnum } from '../entities/event-status.ts'
import { Meeting, MeetingKindEnum } from '../entities/meeting.ts'
import { anyOf, containing, given } from './condition.ts'
import { listArgs, selectedNodes } from './connection.ts'
import { listPage } from './list-page.ts'
import { recordConditions, recordFilterFields } from './record-filter.ts'

const MeetingFilter = builder.inputType('MeetingFilter', {
  description: 'Which meetings and other events. All conditions must hold.',
  fields: (t) => ({
    ...recordFilterFields(t),
    kinds: t.field({ type: [MeetingKindEnum], description: 'Only these kinds of events.' }),
    eventStatuses: t.field({
      type: [EventStatusEnum],
      description: 'Only what took place, or was planned, and so on.',
    }),
  }),
})

builder.queryField('meetings', (t) =>
  t.connection(
    {
      type: Meeting,
      description: 'The recorded meetings and other events, those of other bodies included.',
      args: {
        ...listArgs,
        filter: t.arg({ type: MeetingFilter, description: 'Which of them; all when left out.' }),
      },
      resolve: async (_root, { council, filter, ...args }, context, info) => {
        const calendar = await councilCalendar(council, context)
        const conditions = [
          ...(await recordConditions(filter ?? {}, calendar, context)),
          ...given(filter?.text, (text) => ({ title: containing(text) })),
          ...given(filter?.kinds, (kinds) => ({ kind: anyOf(kinds) })),
          ...given(filter?.eventStatuses, (statuses) => ({ eventStatus: anyOf(statuses) })),
        ]
        const { meeting } = context.prisma
        return listPage(args, {
          name: 'meetings',
          column: (from) => ({ from }),
          rows: ({ beyond, ...window }) =>
            meeting.findMany({
              ...selectedNodes(context, info),
              ...window,
              where: { AND: [...conditions, ...beyond] },
            }),
          dateOf: ({ from }) => from,
          count: () => meeting.count({ where: { AND: conditions } }),
        })
      },
    },
    { name: 'MeetingConnection', description: 'A page of meetings and other events.' },
    { name: 'MeetingEdge', description: 'A meeting with its place in the list.' },
  ),
)
