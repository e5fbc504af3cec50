import { bucketsIn, type CalendarDate, periodBetween } from '@council-outcomes/figures'
import type { Unit } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { FIRST_DAY, yearOf } from './demo-calendar.ts'
import { closedTermsOf } from './demo-terms.ts'
import { whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, published, randomOf, type World } from './world.ts'

/** A metric by its code in the catalogue, with what is planned of it before that varies. */
type Planned = readonly [string, Unit, number]

const IN_A_YEAR: readonly Planned[] = [
  ['MEETINGS_HELD', 'MEETING', 8],
  ['PROPOSALS_MADE', 'PROPOSAL', 60],
  ['PERSONS_ASSISTED', 'PERSON', 12_000],
  ['FAMILIES_ASSISTED', 'FAMILY', 4_000],
  ['PRESS_PUBLICATIONS', 'PUBLICATION', 220],
  // The fewer still wait, the better.
  ['PROPOSALS_WAITING', 'PROPOSAL', 60],
]
const IN_A_QUARTER: readonly Planned[] = [
  ['EVENTS_HELD', 'EVENT', 13],
  ['PROPOSALS_MADE', 'PROPOSAL', 15],
]
const IN_A_TERM: readonly Planned[] = [['PROPOSALS_MADE', 'PROPOSAL', 120]]
/** Events of a year. */
const IN_A_REGION: readonly (readonly [string, number])[] = [
  ['ER-BA', 10],
  ['ER-GD', 4],
  ['ER-LA', 3],
  ['ER-AX', 4],
]

interface Days {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

interface Plan extends Days {
  readonly metric: Planned
  readonly regionId: string | null
}

export function targets(world: World): readonly TableRows[] {
  const rng = randomOf(world, 'targets')
  const plans = plansOf(world)
  return [
    {
      table: 'target',
      rows: plans.map(({ from, to, metric: [metric, unit, value], regionId }, index) => ({
        ...published(world, 'target', index + 1),
        metric,
        date_from: from,
        date_to: to,
        value: Math.round((value * whole(rng, 90, 115)) / 100),
        unit,
        region_id: regionId,
      })),
    },
    {
      table: 'citation',
      rows: plans.map(({ from }, index) =>
        citation(world, 'target', index + 1, sourceId(world, 'Annual report', yearOf(from))),
      ),
    },
  ]
}

/** Of all years with their regions, the one that runs included; of the quarters of the last two years; and of the terms that are over. */
function plansOf({ reference, calendar }: World): readonly Plan[] {
  const everywhere = (days: readonly Days[], planned: readonly Planned[]) =>
    days.flatMap(({ from, to }) => planned.map((metric) => ({ from, to, metric, regionId: null })))
  const years = bucketsIn(periodBetween(FIRST_DAY, calendar.madeOn), 'YEAR')
  const quarters = bucketsIn(periodBetween(FIRST_DAY, calendar.lastDay), 'QUARTER')
  const recent = quarters.filter(({ from }) => yearOf(from) >= calendar.lastYear - 1)
  const regional = years.flatMap(({ from, to }) =>
    IN_A_REGION.flatMap(([code, events]) => {
      const regionId = reference.places.get(code)
      const metric = ['EVENTS_HELD', 'EVENT', events] as const
      return regionId === undefined ? [] : [{ from, to, metric, regionId }]
    }),
  )
  return [
    ...everywhere(years, IN_A_YEAR),
    ...everywhere(recent, IN_A_QUARTER),
    ...everywhere(closedTermsOf(calendar), IN_A_TERM),
    ...regional,
  ]
}
