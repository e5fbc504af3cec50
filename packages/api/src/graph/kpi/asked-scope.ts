import type { Region } from '@council-outcomes/db'
import { type CalendarDate, type Period, readArgument } from '@council-outcomes/figures'
import type { MetricCode, Question, QuestionFilter, RegionTree } from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'
import { type CouncilCalendar, councilCalendar } from '../council-calendar.ts'
import type { Maybe } from '../lists/condition.ts'
import { type AskedPeriod, askedPeriod } from '../period-input.ts'
import { askedSources, filterOf } from './asked-filter.ts'
import type { AskedFilter } from './kpi-filter.ts'
import { regionByCode } from './region-by-code.ts'

/** What a question is about, whatever is counted. */
export interface AskedScope {
  readonly calendar: CouncilCalendar
  /** The division of the country that the question is about. */
  readonly regions: RegionTree
  readonly period: Period
  /** Null for everywhere. */
  readonly region: Region | null
  /** The day whose division is meant; null for today's. */
  readonly regionsAsOf: CalendarDate | null
  readonly filter: QuestionFilter
}

export interface ScopeArguments {
  readonly council: string
  readonly period?: Maybe<AskedPeriod>
  readonly region?: Maybe<string>
  readonly regionsAsOf?: Maybe<CalendarDate>
  readonly filter?: Maybe<AskedFilter>
}

/** @throws InputError with the argument at fault */
export async function askedScope(
  asked: ScopeArguments,
  metrics: readonly MetricCode[],
  context: GraphContext,
): Promise<AskedScope> {
  const { council } = readArgument('council', () => councilCalendar(asked.council, context))
  const sources = await askedSources(asked.filter, council, context)
  return scopeOf(asked, metrics, sources, context)
}

/** The same where the ids of the asked sources are known, without asking the database. */
export function scopeOf(
  asked: ScopeArguments,
  metrics: readonly MetricCode[],
  sources: readonly string[] | null,
  context: GraphContext,
): AskedScope {
  const calendar = readArgument('council', () => councilCalendar(asked.council, context))
  const { council, today } = calendar
  const regionsAsOf = asked.regionsAsOf ?? null
  const regions = context.snapshot.regions(regionsAsOf ?? today)
  const { region } = asked
  return {
    calendar,
    regions,
    period: readArgument('period', () => askedPeriod(asked.period, calendar)),
    region:
      typeof region === 'string'
        ? readArgument('region', () => regionByCode(region, regions, context))
        : null,
    regionsAsOf,
    filter: readArgument('filter', () => filterOf(asked.filter, { metrics, council, sources })),
  }
}

/** The part of a question that does not depend on what is counted. */
export function questionOf({
  calendar: { council, today },
  period,
  region,
  regionsAsOf,
  filter,
}: AskedScope): Omit<Question, 'metric'> {
  const { id, aboutTolerance } = council
  return {
    council: { id, aboutTolerance, today },
    period,
    region: region?.code ?? null,
    regionsAsOf,
    filter,
  }
}
