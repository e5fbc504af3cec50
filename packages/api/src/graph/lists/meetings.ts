import { Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { EventStatusEnum } from '../entities/event-status.ts'
import { Meeting, MeetingKindEnum } from '../entities/meeting.ts'
import { oneOf, part } from './condition.ts'
import { listArgs } from './connection.ts'
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
      resolve: async (_root, args, context, info) => {
        const calendar = councilCalendar(args.council, context)
        const filter = args.filter ?? {}
        const conditions = [
          ...recordConditions({ model: 'Meeting', title: 'title' }, filter, calendar, context),
          ...part('kinds', filter.kinds, (values) =>
            oneOf(Prisma.sql`record.kind`, values, Prisma.sql`meeting_kind`),
          ),
          ...part('eventStatuses', filter.eventStatuses, (values) =>
            oneOf(Prisma.sql`record.event_status`, values, Prisma.sql`event_status`),
          ),
        ]
        const list = { record: Meeting, day: 'from', councilId: calendar.council.id, conditions } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'MeetingConnection', description: 'A page of meetings and other events.' },
    { name: 'MeetingEdge', description: 'A meeting with its place in the list.' },
  ),
)
