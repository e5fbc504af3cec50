import { type ChannelKind, Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { ChannelKindEnum } from '../entities/channel.ts'
import { PressItem } from '../entities/press-item.ts'
import { categoryIds } from './category-ids.ts'
import { oneOf, part } from './condition.ts'
import { listArgs } from './connection.ts'
import { listPage } from './list-page.ts'
import { recordConditions, recordFilterFields } from './record-filter.ts'

const PressItemFilter = builder.inputType('PressItemFilter', {
  description: 'Which publications. All conditions must hold.',
  fields: (t) => ({
    ...recordFilterFields(t),
    channels: t.stringList({ description: 'Only what was published in these channels, by key.' }),
    channelKinds: t.field({ type: [ChannelKindEnum], description: 'Only these sorts of channels.' }),
  }),
})

builder.queryField('pressItems', (t) =>
  t.connection(
    {
      type: PressItem,
      description: 'What was published about the council or with its members.',
      args: {
        ...listArgs,
        filter: t.arg({ type: PressItemFilter, description: 'Which of it; all when left out.' }),
      },
      resolve: async (_root, args, context, info) => {
        const calendar = councilCalendar(args.council, context)
        const filter = args.filter ?? {}
        const channels = await categoryIds(
          { dimension: 'CHANNEL', codes: filter.channels, name: 'channels' },
          calendar,
          context,
        )
        const conditions = [
          ...recordConditions({ model: 'PressItem', title: 'title' }, filter, calendar, context),
          ...part('channelKinds', filter.channelKinds, publishedIn),
          ...channels.map((ids) => oneOf(Prisma.sql`record.channel_id`, ids, Prisma.sql`uuid`)),
        ]
        const list = { record: PressItem, day: 'from', councilId: calendar.council.id, conditions } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'PressItemConnection', description: 'A page of publications.' },
    { name: 'PressItemEdge', description: 'A publication with its place in the list.' },
  ),
)

/** In a channel of one of these sorts. */
function publishedIn(kinds: readonly ChannelKind[]): Prisma.Sql {
  const sort = oneOf(Prisma.sql`channel.kind`, kinds, Prisma.sql`channel_kind`)
  return Prisma.sql`EXISTS (SELECT FROM channel WHERE channel.id = record.channel_id AND ${sort})`
}
