import { Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { AssistanceActivity } from '../entities/assistance-activity.ts'
import { EventStatusEnum } from '../entities/event-status.ts'
import { oneOf, part } from './condition.ts'
import { listArgs } from './connection.ts'
import { helpConditions } from './help-conditions.ts'
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
      resolve: async (_root, args, context, info) => {
        const calendar = councilCalendar(args.council, context)
        const filter = args.filter ?? {}
        const conditions = [
          ...recordConditions({ model: 'AssistanceActivity', title: 'title' }, filter, calendar, context),
          ...part('eventStatuses', filter.eventStatuses, (values) =>
            oneOf(Prisma.sql`record.event_status`, values, Prisma.sql`event_status`),
          ),
          ...(await helpConditions(filter, calendar, context)),
        ]
        const list = {
          record: AssistanceActivity,
          day: 'from',
          councilId: calendar.council.id,
          conditions,
        } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'AssistanceActivityConnection', description: 'A page of help to people.' },
    { name: 'AssistanceActivityEdge', description: 'Help to people, with its place in the list.' },
  ),
)
