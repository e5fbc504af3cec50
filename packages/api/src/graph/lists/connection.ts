import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { councilArgs } from '../council-args.ts'
import { describedEnum } from '../described-enum.ts'
import type { DateOrder } from './date-window.ts'

const RecordOrder = describedEnum<DateOrder>(
  'RecordOrder',
  'The order of a list. What has no date comes last.',
  {
    NEWEST_FIRST: 'By date, the newest first.',
    OLDEST_FIRST: 'By date, the oldest first.',
  },
)

/** Which council's list, and in which order. */
export const listArgs = {
  ...councilArgs,
  ...builder.args((t) => ({
    orderBy: t.field({
      type: RecordOrder,
      required: true,
      defaultValue: 'NEWEST_FIRST',
      description: 'The order of the list.',
    }),
  })),
}

/** What Prisma must load of each row for the fields that the reader selects below the connection. */
export function selectedNodes(context: GraphContext, info: GraphQLResolveInfo) {
  return queryFromInfo({ context, info, include: {}, paths: [['edges', 'node'], ['nodes']] })
}

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many entries the whole list has, whatever the page.',
    resolve: (connection) => connection.totalCount(),
  }),
)
