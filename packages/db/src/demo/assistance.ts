import type { CalendarDate } from '@council-outcomes/figures'
import type { EventStatus, PublicationStatus, StatedQualifier, Unit } from '../generated/prisma/enums.ts'
import { type AssistanceKind, assistanceKinds } from './assistance-kinds.ts'
import { GROUP_WEIGHTS, USUAL_QUANTITY } from './assistance-profiles.ts'
import type { Row, TableRows } from './copy-rows.ts'
import { asDocumented } from './dated.ts'
import { yearOf } from './demo-calendar.ts'
import { organizationIds } from './organizations.ts'
import { placeDraw } from './places.ts'
import { projectCount } from './projects.ts'
import { chance, longTailed, pick, type Random, weighted, whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, part, published, randomOf, type World } from './world.ts'

interface Assistance {
  readonly activities: TableRows
  readonly places: TableRows
  readonly citations: TableRows
}

/** `size` activities with their places and citations; rows are made as they are written, so memory does not grow with the size. */
export function assistance(world: World, size: number): Assistance {
  const draft = drafter(world)
  return {
    activities: { table: 'assistance_activity', rows: activities(world, size, draft) },
    places: { table: 'assistance_region', rows: places(world, size) },
    citations: { table: 'citation', rows: citations(world, size, draft) },
  }
}

/** What an activity is about, on which day, and the stream of numbers that draws the rest of it. */
interface Draft {
  readonly kind: AssistanceKind
  readonly day: CalendarDate
  readonly rng: Random
}

/** Every activity has a stream of its own, so that its citation can draw its day again. */
function drafter(world: World): (number: number) => Draft {
  const drawKind = weighted(assistanceKinds(world).map((kind) => [kind, kind.profile.weight]))
  return (number) => {
    const rng = randomOf(world, `assistance ${number}`)
    const kind = drawKind(rng)
    return { kind, day: kind.drawDay(rng), rng }
  }
}

function* activities(world: World, size: number, draft: (number: number) => Draft): Generator<Row> {
  const drawGroup = weighted<string | null>([
    ...Object.entries(GROUP_WEIGHTS).map(
      ([code, weight]) => [world.reference.groups.get(code) ?? null, weight] as const,
    ),
    [null, 6],
  ])
  const providers = organizationIds.associations(world)
  const projects = projectCount(world.calendar)
  for (let number = 1; number <= size; number += 1) {
    const { kind, day, rng } = draft(number)
    const unit = kind.drawUnit(rng)
    const base = published(world, 'assistance_activity', number)
    const when = asDocumented(world.calendar, rng, day)
    const { council_role, strategic_levels } = part(rng, 'OPERATIONAL')
    const { quantity, qualifier } = quantityOf(rng, unit)
    // Written out, not spread: objects of one shape take a third of the time, and there are millions of them.
    yield {
      id: base.id,
      key: base.key,
      council_id: base.council_id,
      status: drawStatus(rng),
      created_at: base.created_at,
      updated_at: base.updated_at,
      date_from: when.date_from,
      date_to: when.date_to,
      date_precision: when.date_precision,
      date_basis: when.date_basis,
      council_role,
      strategic_levels,
      title: `Synthetic ${kind.profile.title} ${number}`,
      type_id: kind.typeId,
      group_id: drawGroup(rng),
      unit,
      quantity,
      qualifier,
      event_status: drawEventStatus(rng),
      provider_id: chance(rng, 0.7) ? pick(rng, providers) : null,
      project_id: chance(rng, 0.06) ? idOf(world, 'project', whole(rng, 1, projects)) : null,
    }
  }
}

function* places(world: World, size: number): Generator<Row> {
  const rng = randomOf(world, 'assistance places')
  const drawPlaces = placeDraw(world.reference)
  for (let number = 1; number <= size; number += 1) {
    const assistance_id = idOf(world, 'assistance_activity', number)
    for (const { region_id, basis } of drawPlaces(rng)) yield { assistance_id, region_id, basis }
  }
}

function* citations(world: World, size: number, draft: (number: number) => Draft): Generator<Row> {
  for (let number = 1; number <= size; number += 1) {
    const source = sourceId(world, 'Register of assistance', yearOf(draft(number).day))
    yield citation(world, 'assistance_activity', number, source)
  }
}

function quantityOf(rng: Random, unit: Unit): { quantity: number | null; qualifier: StatedQualifier } {
  const qualifier = drawQualifier(rng)
  const quantity = longTailed(rng, USUAL_QUANTITY[unit], 0.9)
  if (qualifier === 'UNQUANTIFIED') return { quantity: null, qualifier }
  return { quantity: qualifier === 'EXACT' ? quantity : Math.ceil(quantity / 10) * 10, qualifier }
}

const drawQualifier = weighted<StatedQualifier>([
  ['EXACT', 0.93],
  ['ABOUT', 0.04],
  ['AT_LEAST', 0.015],
  ['UNQUANTIFIED', 0.01],
  ['AT_MOST', 0.005],
])

const drawStatus = weighted<PublicationStatus>([
  ['PUBLISHED', 0.992],
  ['DRAFT', 0.006],
  ['RETRACTED', 0.002],
])

const drawEventStatus = weighted<EventStatus>([
  ['HELD', 0.985],
  ['CANCELLED', 0.01],
  ['POSTPONED', 0.005],
])
