import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { published, reportedTotals } from './published.ts'

const places = Prisma.sql`SELECT press_item_id AS record_id, region_id FROM press_item_region`
const channelOfStatement = Prisma.sql`NULL::text AS channel`

function pressItems(scope: FactScope): Prisma.Sql {
  return Prisma.sql`SELECT r.id, r.date_from, r.date_to, 1::float8 AS value, 'PUBLICATION' AS unit,
      'EXACT' AS qualifier, r.channel_id AS distinct_key, outlet.key AS channel
    FROM press_item r JOIN channel outlet ON outlet.id = r.channel_id
    WHERE ${published(scope)} AND outlet.kind = 'PRESS_OUTLET'`
}

/** Items in press outlets; each counts one. */
export const publication = {
  record: 'PRESS_ITEM',
  dimensions: ['CHANNEL'],
  places,
  statedFor: null,
  records: pressItems,
  statements: (scope) => reportedTotals(scope, 'PUBLICATION', channelOfStatement),
} as const satisfies Fact<'CHANNEL'>

/** The same items, counted by the outlet that carried them. */
export const outlet = {
  record: 'PRESS_ITEM',
  dimensions: ['CHANNEL'],
  places,
  statedFor: null,
  records: pressItems,
  statements: (scope) => reportedTotals(scope, 'OUTLET', channelOfStatement),
} as const satisfies Fact<'CHANNEL'>
