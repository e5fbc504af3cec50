import type { Unit } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { YEARS } from './demo-calendar.ts'
import { whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, published, randomOf, type World } from './world.ts'

/** Codes of the catalogue of metrics with the plan for one year, before it varies. */
const PLANNED: readonly (readonly [string, Unit, number])[] = [
  ['MEETINGS_HELD', 'MEETING', 8],
  ['PROPOSALS_MADE', 'PROPOSAL', 60],
  ['PERSONS_ASSISTED', 'PERSON', 12_000],
  ['FAMILIES_ASSISTED', 'FAMILY', 4_000],
  ['PRESS_PUBLICATIONS', 'PUBLICATION', 220],
]

export function targets(world: World): readonly TableRows[] {
  const rng = randomOf(world, 'targets')
  const plan = YEARS.flatMap((year) =>
    PLANNED.map(([metric, unit, value]) => ({ year, metric, unit, value })),
  )
  return [
    {
      table: 'target',
      rows: plan.map(({ year, metric, unit, value }, index) => ({
        ...published(world, 'target', index + 1),
        metric,
        date_from: `${year}-01-01`,
        date_to: `${year}-12-31`,
        value: Math.round((value * whole(rng, 90, 115)) / 100),
        unit,
      })),
    },
    {
      table: 'citation',
      rows: plan.map(({ year }, index) =>
        citation(world, 'target', index + 1, sourceId(world, 'Annual report', year)),
      ),
    },
  ]
}
