import { type CouncilRole, Prisma, type StrategicLevel } from '@council-outcomes/db'
import type { Period } from '@council-outcomes/figures'
import type { RegionTree } from '@council-outcomes/metrics'
import type { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import type { CouncilCalendar } from '../council-calendar.ts'
import { CouncilRoleEnum, StrategicLevelEnum } from '../entities/council-record.ts'
import { type AskedPeriod, askedPeriod, PeriodInput } from '../period-input.ts'
import { columnOf, relationOf, tableOf } from '../rows/tables.ts'
import { anyOf, containing, given, type Maybe, oneOf, part } from './condition.ts'

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
    text: t.string({
      description:
        'Only what has these words in its title, in any letter case and with or without special letters.',
    }),
  }
}

export interface RecordFilter {
  readonly period?: Maybe<AskedPeriod>
  readonly region?: Maybe<string>
  readonly councilRoles?: Maybe<readonly CouncilRole[]>
  readonly strategicLevels?: Maybe<readonly StrategicLevel[]>
  readonly text?: Maybe<string>
}

/** A kind of records, and its field that says what each is called. */
interface Titled {
  readonly model: string
  readonly title: string
}

/**
 * What all lists of records can be filtered by, as conditions on `record`, a row of the model's table.
 * @throws InputError for a bad period, an unknown region and an empty list.
 */
export function recordConditions(
  { model, title }: Titled,
  filter: RecordFilter,
  calendar: CouncilCalendar,
  { snapshot }: GraphContext,
): readonly Prisma.Sql[] {
  return [
    ...part('period', filter.period, (period) => daysWithin(askedPeriod(period, calendar))),
    ...part('region', filter.region, (code) =>
      placesWithin(model, regionsWithin(code, snapshot.regions(calendar.today))),
    ),
    ...part('councilRoles', filter.councilRoles, (roles) =>
      oneOf(Prisma.sql`record.council_role`, roles, Prisma.sql`council_role`),
    ),
    ...part(
      'strategicLevels',
      filter.strategicLevels,
      (levels) => Prisma.sql`record.strategic_levels && ${anyOf(levels)}::strategic_level[]`,
    ),
    ...part('text', filter.text, (text) =>
      containing(Prisma.sql`record.${columnOf(model, title).name}`, text),
    ),
  ]
}

/** A record lies in a period only if all of its days do. That its first day does too says nothing new, but an index knows it. */
function daysWithin({ from, to }: Period): Prisma.Sql {
  const conditions = [
    ...given(from, (day) => Prisma.sql`record.date_from >= ${day}::date`),
    ...given(to, (day) => Prisma.sql`record.date_from <= ${day}::date AND record.date_to <= ${day}::date`),
  ]
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, ' AND ')
}

/** A record lies in a region only if it has places and all of them do. */
function placesWithin(model: string, regionIds: readonly string[]): Prisma.Sql {
  const { places, record } = placesOf(model)
  const ofRecord = Prisma.sql`SELECT FROM ${places} AS place WHERE place.${record} = record.id AND place.region_id`
  return Prisma.sql`EXISTS (${ofRecord} = ANY(${regionIds}::uuid[])) AND NOT EXISTS (${ofRecord} <> ALL(${regionIds}::uuid[]))`
}

function placesOf(model: string) {
  const relation = relationOf(model, 'regions')
  return { places: tableOf(relation.model).name, record: relation.column }
}

/** The region and all that lies wholly in it. Throws InputError UNKNOWN_CODE. */
function regionsWithin(code: string, tree: RegionTree): readonly string[] {
  const asked = tree.find(code)
  return tree.places.filter((place) => tree.fit(place, [asked]).inside).map(({ id }) => id)
}
