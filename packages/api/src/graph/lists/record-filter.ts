import type { CouncilRole, StrategicLevel } from '@council-outcomes/db'
import type { Period } from '@council-outcomes/figures'
import { loadRegionTree } from '@council-outcomes/metrics'
import type { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import type { CouncilCalendar } from '../council-calendar.ts'
import { CouncilRoleEnum, StrategicLevelEnum } from '../entities/council-record.ts'
import { type AskedPeriod, askedPeriod, PeriodInput } from '../period-input.ts'
import { storedDay } from '../values/day.ts'
import { anyOf, given, type Maybe } from './condition.ts'

/** What every list of records can be filtered by. */
export function recordFilterFields(
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) {
  return {
    period: t.field({
      type: PeriodInput,
      description: 'Only what lies wholly in the period; what may lie outside it is left out.',
    }),
    region: t.string({
      description: 'The code of a region: only what lies wholly in it, in any of its districts.',
    }),
    councilRoles: t.field({
      type: [CouncilRoleEnum],
      description: 'Only where the council had one of these parts.',
    }),
    strategicLevels: t.field({
      type: [StrategicLevelEnum],
      description: "Only what belongs to one of these levels of the council's strategy.",
    }),
    text: t.string({ description: 'Only what has these words in its title, in any letter case.' }),
  }
}

export interface RecordFilter {
  readonly period?: Maybe<AskedPeriod>
  readonly region?: Maybe<string>
  readonly councilRoles?: Maybe<readonly CouncilRole[]>
  readonly strategicLevels?: Maybe<readonly StrategicLevel[]>
}

/**
 * The Prisma conditions of what all lists of records can be filtered by; the words are looked for by each list itself.
 * @throws InputError for a bad period, an unknown region and an empty list.
 */
export async function recordConditions(
  filter: RecordFilter,
  calendar: CouncilCalendar,
  context: GraphContext,
) {
  const regionIds = await Promise.all(given(filter.region, (code) => regionsWithin(code, calendar, context)))
  return [
    { councilId: calendar.council.id, status: 'PUBLISHED' as const },
    ...daysWithin(askedPeriod(filter.period, calendar)),
    ...regionIds.map((ids) => ({ regions: { some: {}, every: { regionId: { in: ids } } } })),
    ...given(filter.councilRoles, (roles) => ({ councilRole: anyOf(roles) })),
    ...given(filter.strategicLevels, (levels) => ({ strategicLevels: { hasSome: anyOf(levels).in } })),
  ]
}

/** A record lies in a period only if all of its days do. */
function daysWithin({ from, to }: Period) {
  return [
    ...given(from, (day) => ({ from: { gte: storedDay(day) } })),
    ...given(to, (day) => ({ to: { lte: storedDay(day) } })),
  ]
}

/** The region and all that lies wholly in it. Throws InputError UNKNOWN_CODE. */
async function regionsWithin(
  code: string,
  { today }: CouncilCalendar,
  { prisma }: GraphContext,
): Promise<string[]> {
  const tree = await loadRegionTree(prisma, today)
  const asked = tree.find(code)
  return tree.places.filter((place) => tree.fit(place, [asked]).inside).map(({ id }) => id)
}
