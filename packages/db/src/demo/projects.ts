import type { TableRows } from './copy-rows.ts'
import { between, onDay } from './dated.ts'
import { countOf, type DemoCalendar, laterDay, seasonalDay, yearOf } from './demo-calendar.ts'
import { upTo } from './numbers.ts'
import { organizationIds } from './organizations.ts'
import { placeDraw } from './places.ts'
import { pick, whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, part, published, randomOf, type World } from './world.ts'

const PROJECTS_A_YEAR = 5.7
const AGREEMENTS_A_YEAR = 2.3

export function projectCount(calendar: DemoCalendar): number {
  return countOf(calendar, PROJECTS_A_YEAR)
}

export function projects(world: World): readonly TableRows[] {
  const rng = randomOf(world, 'projects')
  const drawPlaces = placeDraw(world.reference)
  const drawDay = evenly(world.calendar)
  const plan = upTo(projectCount(world.calendar)).map((number) => ({ number, day: drawDay(rng) }))
  return [
    {
      table: 'project',
      rows: plan.map(({ number, day }) => ({
        ...published(world, 'project', number),
        ...between(day, laterDay(world.calendar, day, whole(rng, 120, 700))),
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
  const drawDay = evenly(world.calendar)
  const plan = upTo(countOf(world.calendar, AGREEMENTS_A_YEAR)).map((number) => ({
    number,
    day: drawDay(rng),
  }))
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

function evenly(calendar: DemoCalendar) {
  return seasonalDay(calendar, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], () => 1)
}
