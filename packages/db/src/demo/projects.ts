import type { TableRows } from './copy-rows.ts'
import { between, laterDay, onDay, seasonalDay, yearOf } from './demo-calendar.ts'
import { upTo } from './numbers.ts'
import { organizationIds } from './organizations.ts'
import { placeDraw } from './places.ts'
import { pick, whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, part, published, randomOf, type World } from './world.ts'

export const PROJECTS = 60
const AGREEMENTS = 24

export function projects(world: World): readonly TableRows[] {
  const rng = randomOf(world, 'projects')
  const drawPlaces = placeDraw(world.reference)
  const plan = upTo(PROJECTS).map((number) => ({ number, day: drawDay(rng) }))
  return [
    {
      table: 'project',
      rows: plan.map(({ number, day }) => ({
        ...published(world, 'project', number),
        ...between(day, laterDay(day, whole(rng, 120, 700))),
        ...part(rng, 'OPERATIONAL'),
        title: `Synthetic project ${number}`,
        organization_id: pick(rng, organizationIds.associations(world)),
      })),
    },
    {
      table: 'project_region',
      rows: plan.flatMap(({ number }) =>
        drawPlaces(rng).map((place) => ({ project_id: idOf(world, 'project', number), ...place })),
      ),
    },
    {
      table: 'citation',
      rows: plan.map(({ number, day }) =>
        citation(world, 'project', number, sourceId(world, 'Annual report', yearOf(day))),
      ),
    },
  ]
}

export function agreements(world: World): readonly TableRows[] {
  const rng = randomOf(world, 'agreements')
  const plan = upTo(AGREEMENTS).map((number) => ({ number, day: drawDay(rng) }))
  return [
    {
      table: 'agreement',
      rows: plan.map(({ number, day }) => ({
        ...published(world, 'agreement', number),
        ...onDay(day),
        strategic_levels: ['ORGANIZATIONAL'],
        title: `Synthetic cooperation agreement ${number}`,
      })),
    },
    {
      table: 'agreement_party',
      rows: plan.flatMap(({ number }) =>
        [organizationIds.council(world), pick(rng, organizationIds.associations(world))].map(
          (organization_id) => ({
            agreement_id: idOf(world, 'agreement', number),
            organization_id,
          }),
        ),
      ),
    },
    {
      table: 'citation',
      rows: plan.map(({ number, day }) =>
        citation(world, 'agreement', number, sourceId(world, 'Annual report', yearOf(day))),
      ),
    },
  ]
}

const drawDay = seasonalDay([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], () => 1)
