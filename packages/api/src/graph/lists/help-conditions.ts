import { Prisma } from '@council-outcomes/db'
import type { GraphContext } from '../context.ts'
import type { CouncilCalendar } from '../council-calendar.ts'
import { categoryIds } from './category-ids.ts'
import { type Maybe, oneOf } from './condition.ts'

interface HelpFilter {
  readonly types?: Maybe<readonly string[]>
  readonly groups?: Maybe<readonly string[]>
}

/**
 * Which kinds of help and whom it reached, for records of help and totals of it.
 * @throws InputError UNKNOWN_CODE, BAD_VALUE
 */
export async function helpConditions(
  filter: HelpFilter,
  calendar: CouncilCalendar,
  context: GraphContext,
): Promise<readonly Prisma.Sql[]> {
  const types = { dimension: 'ASSISTANCE_TYPE', codes: filter.types, name: 'types' } as const
  const groups = { dimension: 'BENEFICIARY_GROUP', codes: filter.groups, name: 'groups' } as const
  return [
    ...(await categoryIds(types, calendar, context)).map((ids) =>
      oneOf(Prisma.sql`record.type_id`, ids, Prisma.sql`uuid`),
    ),
    ...(await categoryIds(groups, calendar, context)).map((ids) =>
      oneOf(Prisma.sql`record.group_id`, ids, Prisma.sql`uuid`),
    ),
  ]
}
