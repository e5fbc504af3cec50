import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { ChannelKindEnum } from '../entities/channel.ts'
import { PressItem } from '../entities/press-item.ts'
import { categoryCodes } from './category-codes.ts'
import { anyOf, containing, given } from './condition.ts'
import { listArgs, selectedNodes } from './connection.ts'
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
      resolve: async (_root, { council, filter, ...args }, context, info) => {
        const calendar = await councilCalendar(council, context)
        const channels = await categoryCodes('CHANNEL', filter?.channels, calendar, context)
        const conditions = [
          ...(await recordConditions(filter ?? {}, calendar, context)),
          ...given(filter?.text, (text) => ({ title: containing(text) })),
          ...given(filter?.channelKinds, (kinds) => ({ channel: { kind: anyOf(kinds) } })),
          ...channels.map((key) => ({ channel: { key } })),
        ]
        const { pressItem } = context.prisma
        return listPage(args, {
          name: 'pressItems',
          column: (from) => ({ from }),
          rows: ({ beyond, ...window }) =>
            pressItem.findMany({
              ...selectedNodes(context, info),
              ...window,
              where: { AND: [...conditions, ...beyond] },
            }),
          dateOf: ({ from }) => from,
          count: () => pressItem.count({ where: { AND: conditions } }),
        })
      },
    },
    { name: 'PressItemConnection', description: 'A page of publications.' },
    { name: 'PressItemEdge', description: 'A publication with its place in the list.' },
  ),
)
