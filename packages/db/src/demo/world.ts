import type { CouncilRole, StrategicLevel } from '../generated/prisma/enums.ts'
import type { Row } from './copy-rows.ts'
import type { DemoCalendar } from './demo-calendar.ts'
import { citationId, type DemoKind, demoId } from './demo-id.ts'
import { type Random, random, weighted } from './random.ts'
import type { Reference } from './reference.ts'

/** What every part of the synthetic record is made from. */
export interface World {
  readonly seed: number
  readonly councilId: string
  readonly reference: Reference
  readonly calendar: DemoCalendar
}

export function idOf(world: World, kind: DemoKind, number: number): string {
  return demoId(kind, number, world.seed)
}

export function randomOf(world: World, name: string): Random {
  return random(world.seed, name)
}

/** The columns that every published record begins with. */
export function published(world: World, kind: DemoKind, number: number) {
  return {
    id: idOf(world, kind, number),
    key: `demo-${kind.replaceAll('_', '-')}-${number}`,
    council_id: world.councilId,
    status: 'PUBLISHED',
    created_at: world.calendar.madeAt,
    updated_at: world.calendar.madeAt,
  } as const
}

/** The citation of a record. */
export function citation(world: World, kind: DemoKind, number: number, sourceId: string): Row {
  const column = kind === 'assistance_activity' ? 'assistance_id' : `${kind}_id`
  return {
    id: citationId(kind, number, world.seed),
    source_id: sourceId,
    page: String(1 + (number % 96)),
    [column]: idOf(world, kind, number),
  }
}

export interface Part {
  readonly council_role: CouncilRole
  readonly strategic_levels: readonly StrategicLevel[]
}

/** The part that the council had in something; mostly it organized or supported it. */
export function part(rng: Random, level: StrategicLevel): Part {
  return { council_role: drawRole(rng), strategic_levels: [level] }
}

const drawRole = weighted<CouncilRole>([
  ['ORGANIZER', 0.74],
  ['SUPPORTER', 0.18],
  ['PARTICIPANT', 0.05],
  ['CONTEXT', 0.03],
])
