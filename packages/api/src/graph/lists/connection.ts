import { builder } from '../builder.ts'
import { councilArgs } from '../council-args.ts'
import { describedEnum } from '../described-enum.ts'
import { MOST_COUNTED } from './count-records.ts'
import type { DateOrder } from './page-rows.ts'

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

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    nullable: true,
    description: `How many entries the whole list has, whatever the page; null when they are more than ${MOST_COUNTED.toLocaleString('en')}, for counting them would take long.`,
    resolve: (connection) => connection.totalCount(),
  }),
)
