import type { CalendarDate } from '@council-outcomes/figures'
import type { Unit } from '../generated/prisma/enums.ts'
import { ASSISTANCE_PROFILES, type AssistanceProfile } from './assistance-profiles.ts'
import { seasonalDay } from './demo-calendar.ts'
import { type Random, weighted } from './random.ts'
import type { AssistanceTypeReference } from './reference.ts'
import type { World } from './world.ts'

/** A type of assistance with the draws that its activities are made by. */
export interface AssistanceKind {
  readonly typeId: string
  readonly profile: AssistanceProfile
  readonly drawDay: (rng: Random) => CalendarDate
  readonly drawUnit: (rng: Random) => Unit
}

export function assistanceKinds({ reference, calendar }: World): readonly AssistanceKind[] {
  return Object.entries(ASSISTANCE_PROFILES).flatMap(([code, profile]) => {
    const type = reference.types.get(code)
    if (type === undefined) return []
    const drawDay = seasonalDay(calendar, profile.monthly, (year) => yearly(profile, year))
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
