import { Prisma } from '@council-outcomes/db'
import type { Plan } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'

/**
 * Where each record lies, one row a record: `inside` and `touching` the asked region, and its `member` on a region axis.
 * A place that has ended lies nobody knows where.
 * Null when the question does not depend on places, so that nothing is read for them.
 */
export function placesOf({ fact, area, tree }: Plan, axes: readonly Axis[]): Prisma.Sql | null {
  const level = axes.find((axis) => axis.kind === 'REGION')?.level ?? null
  if (area === null && level === null) return null
  const fits = tree.places.map((place) =>
    area === null ? { inside: true, touching: true } : tree.fit(place, area),
  )
  const ids = tree.places.map(({ id }) => id)
  const members = tree.places.map((place) =>
    level === null ? null : (tree.memberAt(place, level)?.code ?? null),
  )
  return Prisma.sql`SELECT at.record_id, bool_and(coalesce(map.inside, false)) AS inside,
      bool_or(coalesce(map.touching, true)) AS touching,
      CASE WHEN bool_or(map.member IS NULL) THEN 'NOT_LOCATED'
        WHEN count(DISTINCT map.member) = 1 THEN min(map.member)
        ELSE 'SEVERAL_REGIONS' END AS member
    FROM (${fact.places} UNION ALL SELECT reported_total_id, region_id FROM reported_total_region) at
      LEFT JOIN unnest(${ids}::uuid[], ${members}::text[], ${fits.map((fit) => fit.inside)}::boolean[],
        ${fits.map((fit) => fit.touching)}::boolean[]) AS map(region_id, member, inside, touching)
        ON map.region_id = at.region_id
    GROUP BY at.record_id`
}
