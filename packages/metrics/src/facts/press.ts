import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { published } from './published.ts'
import { reportedTotals } from './reported-totals.ts'

/** Items in press outlets; each counts one. */
export const publication = pressItemsStatedAs('PUBLICATION')

/** The same items, counted by the outlet that carried them. */
export const outlet = pressItemsStatedAs('OUTLET')

function pressItemsStatedAs(subject: 'PUBLICATION' | 'OUTLET') {
  return {
    record: 'PRESS_ITEM',
    dimensions: ['CHANNEL'],
    extraColumn: 'NONE',
    places: Prisma.sql`SELECT press_item_id AS record_id, region_id FROM press_item_region`,
    statedFor: null,
    records: (
      scope: FactScope,
    ) => Prisma.sql`SELECT r.id, r.date_from, r.date_to, 1::float8 AS value, 'PUBLICATION' AS unit,
        'EXACT' AS qualifier, r.channel_id AS distinct_key, r.council_role::text AS role, outlet.key AS channel
      FROM press_item r JOIN channel outlet ON outlet.id = r.channel_id
      WHERE ${published(scope)} AND outlet.kind = 'PRESS_OUTLET'`,
    statements: (scope: FactScope) => reportedTotals(scope, subject, Prisma.sql`NULL::text AS channel`),
  } as const satisfies Fact<'CHANNEL'>
}
