import type { EventStatus, PublicationStatus, StatedQualifier, Unit } from '../generated/prisma/enums.ts'
import {
  ASSISTANCE_PROFILES,
  type AssistanceProfile,
  GROUP_WEIGHTS,
  USUAL_QUANTITY,
} from './assistance-profiles.ts'
import type { Row, TableRows } from './copy-rows.ts'
import { asDocumented, seasonalDay, yearOf } from './demo-calendar.ts'
import { organizationIds } from './organizations.ts'
import { placeDraw } from './places.ts'
import { PROJECTS } from './projects.ts'
import { chance, longTailed, pick, type Random, weighted, whole } from './random.ts'
import type { AssistanceTypeReference, Reference } from './reference.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, part, published, randomOf, type World } from './world.ts'

/** Rows that are made at once: small enough for little memory, large enough for COPY to be worth it. */
const CHUNK = 5_000

interface AssistanceChunk {
  /** How many activities. */
  readonly count: number
  readonly tables: readonly TableRows[]
}

/** `size` activities with their places and citations, a chunk at a time; memory does not grow with the size. */
export function* assistance(world: World, size: number): Generator<AssistanceChunk> {
  const rng = randomOf(world, 'assistance')
  const drawActivity = activityDraw(world)
  const drawPlaces = placeDraw(world.reference)
  for (let first = 1; first <= size; first += CHUNK) {
    const activities: Row[] = []
    const places: Row[] = []
    const citations: Row[] = []
    for (let number = first; number < Math.min(first + CHUNK, size + 1); number += 1) {
      const { row, year } = drawActivity(rng, number)
      activities.push(row)
      for (const place of drawPlaces(rng)) places.push({ assistance_id: row.id, ...place })
      citations.push(
        citation(world, 'assistance_activity', number, sourceId(world, 'Register of assistance', year)),
      )
    }
    yield {
      count: activities.length,
      tables: [
        { table: 'assistance_activity', rows: activities },
        { table: 'assistance_region', rows: places },
        { table: 'citation', rows: citations },
      ],
    }
  }
}

function activityDraw(world: World) {
  const drawKind = weighted(kindsOf(world.reference).map((kind) => [kind, kind.profile.weight]))
  const drawGroup = weighted<string | null>([
    ...Object.entries(GROUP_WEIGHTS).map(
      ([code, weight]) => [world.reference.groups.get(code) ?? null, weight] as const,
    ),
    [null, 6],
  ])
  const providers = organizationIds.associations(world)
  return (rng: Random, number: number) => {
    const { typeId, profile, drawDay, drawUnit } = drawKind(rng)
    const day = drawDay(rng)
    const unit = drawUnit(rng)
    const base = published(world, 'assistance_activity', number)
    const when = asDocumented(rng, day)
    const { council_role, strategic_levels } = part(rng, 'OPERATIONAL')
    const { quantity, qualifier } = quantityOf(rng, unit)
    // Written out, not spread: objects of one shape halve the time of ten million of them.
    const row = {
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
      title: `Synthetic ${profile.title} ${number}`,
      type_id: typeId,
      group_id: drawGroup(rng),
      unit,
      quantity,
      qualifier,
      event_status: drawEventStatus(rng),
      provider_id: chance(rng, 0.7) ? pick(rng, providers) : null,
      project_id: chance(rng, 0.06) ? idOf(world, 'project', whole(rng, 1, PROJECTS)) : null,
    }
    return { row, year: yearOf(day) }
  }
}

interface Kind {
  readonly typeId: string
  readonly profile: AssistanceProfile
  readonly drawDay: ReturnType<typeof seasonalDay>
  readonly drawUnit: (rng: Random) => Unit
}

function kindsOf({ types }: Reference): readonly Kind[] {
  return Object.entries(ASSISTANCE_PROFILES).flatMap(([code, profile]) => {
    const type = types.get(code)
    if (type === undefined) return []
    const drawDay = seasonalDay(profile.monthly, (year) => yearly(profile, year))
    return [{ typeId: type.id, profile, drawDay, drawUnit: unitDraw(type, profile) }]
  })
}

/** Most activities of a type are counted in its usual unit, the others in any that the type allows. */
function unitDraw({ units }: AssistanceTypeReference, { unit: usual }: AssistanceProfile) {
  return weighted(units.map((unit) => [unit, unit === usual ? 9 : 1]))
}

function yearly({ growth, pandemic }: AssistanceProfile, year: number): number {
  return growth ** (year - 2016) * (year === 2020 || year === 2021 ? pandemic : 1)
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
