import type { OrganizationKind } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { FIRST_YEAR } from './demo-calendar.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, published, type World } from './world.ts'

const BODIES: readonly (readonly [OrganizationKind, string])[] = [
  ['PUBLIC_COUNCIL', 'Synthetic demonstration council'],
  ['GOVERNMENT', 'Synthetic migration office'],
  ['GOVERNMENT', 'Synthetic labour office'],
  ['GOVERNMENT', 'Synthetic schools office'],
  ['GOVERNMENT', 'Synthetic health office'],
  ['NGO', 'Synthetic association A'],
  ['NGO', 'Synthetic association B'],
  ['NGO', 'Synthetic association C'],
  ['NGO', 'Synthetic association D'],
  ['NGO', 'Synthetic association E'],
  ['INTERNATIONAL', 'Synthetic international office'],
  ['MEDIA', 'Synthetic media house'],
]

export const organizationIds = {
  council: (world: World) => idOf(world, 'organization', 1),
  advised: (world: World) => idOf(world, 'organization', 2),
  addressees: (world: World) => idsOf(world, 'GOVERNMENT'),
  associations: (world: World) => idsOf(world, 'NGO'),
  media: (world: World) => idOf(world, 'organization', BODIES.length),
}

export function organizations(world: World): readonly TableRows[] {
  const reported = sourceId(world, 'Annual report', FIRST_YEAR)
  return [
    {
      table: 'organization',
      rows: BODIES.map(([kind, name], index) => ({
        ...published(world, 'organization', index + 1),
        kind,
        name_en: name,
      })),
    },
    {
      table: 'citation',
      rows: BODIES.map((_, index) => citation(world, 'organization', index + 1, reported)),
    },
  ]
}

function idsOf(world: World, kind: OrganizationKind): readonly string[] {
  return BODIES.flatMap(([of], index) => (of === kind ? [idOf(world, 'organization', index + 1)] : []))
}
