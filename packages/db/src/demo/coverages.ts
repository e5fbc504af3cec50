import type { TableRows } from './copy-rows.ts'
import { FIRST_YEAR } from './demo-calendar.ts'
import { sourceId } from './sources.ts'
import { citation, published, type World } from './world.ts'

/** Metrics whose record is declared complete, from that year on, to the last day. */
const COMPLETE: readonly (readonly [string, number])[] = [
  ['MEETINGS_HELD', 2016],
  ['EVENTS_HELD', 2018],
  ['PROPOSALS_MADE', 2018],
  ['PROPOSALS_DECIDED', 2018],
  ['PERSONS_ASSISTED', 2019],
  ['FAMILIES_ASSISTED', 2019],
  ['PRESS_PUBLICATIONS', 2020],
]
/** A declaration for one place only, so that the difference can be seen. */
const COMPLETE_IN_BAKU = ['MEETINGS_HELD', 'EVENTS_HELD'] as const

export function coverages(world: World): readonly TableRows[] {
  const { lastDay, lastYear } = world.calendar
  const baku = world.reference.places.get('ER-BA') ?? null
  const declarations = [
    ...COMPLETE.filter(([, year]) => year <= lastYear).map(([metric, year]) => ({
      metric,
      year,
      region_id: null,
    })),
    ...COMPLETE_IN_BAKU.map((metric) => ({ metric, year: FIRST_YEAR, region_id: baku })),
  ]
  return [
    {
      table: 'coverage',
      rows: declarations.map(({ metric, year, region_id }, index) => ({
        ...published(world, 'coverage', index + 1),
        metric,
        date_from: `${year}-01-01`,
        date_to: lastDay,
        region_id,
        declared_by: 'Synthetic secretariat',
      })),
    },
    {
      table: 'citation',
      rows: declarations.map((_, index) =>
        citation(world, 'coverage', index + 1, sourceId(world, 'Annual report', lastYear)),
      ),
    },
  ]
}
