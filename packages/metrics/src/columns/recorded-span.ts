import { type BoundedPeriod, type CalendarDate, periodBetween } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import { tellsRoles } from '../split/choose-grain.ts'
import { dateOfDay, dayNumber } from './day-number.ts'
import type { FactGrain } from './fact-columns.ts'
import { type FactTable, OPEN_FROM, OPEN_TO, ROLE_CODES } from './fact-table.ts'

/**
 * The part of the asked period from the first to the last day that anything of the plan's fact speaks of; null without any.
 * @param daysRead of the records, where columns do not tell them; null where nobody read them
 */
export function recordedSpan(plan: Plan, daysRead: readonly number[] | null): BoundedPeriod | null {
  const { period, council } = plan.question
  const statements = plan.council.statements[plan.metric.fact].filter(({ role }) => plan.roles.includes(role))
  const days = [
    ...(daysInColumns(plan) ?? daysRead ?? []),
    ...statements
      .flatMap(({ from, to }) => [from, to])
      .flatMap((day) => (day === null ? [] : [dayNumber(day)])),
  ]
  if (days.length === 0) return null
  const first = dateOfDay(Math.min(...days))
  const last = plan.metric.measure.kind === 'STOCK' ? council.today : dateOfDay(Math.max(...days))
  const from = later(first, period.from)
  const to = earlier(last, period.to)
  return from > to ? null : periodBetween(from, to)
}

/** Whether columns tell the days of all records that the plan counts. */
export function columnsTellDays(plan: Plan): boolean {
  return grainOfDays(plan) !== undefined
}

/** The first and the last day of any record; null where columns do not tell them. */
function daysInColumns(plan: Plan): readonly number[] | null {
  const grain = grainOfDays(plan)
  if (grain === undefined) return null
  const counted = Uint8Array.from(ROLE_CODES, (role) => (plan.roles.includes(role) ? 1 : 0))
  const tables = grain.recent === null ? grain.tables : [...grain.tables, grain.recent]
  return tables.flatMap((table) => spanOfTable(table, counted))
}

function grainOfDays(plan: Plan): FactGrain | undefined {
  const { grains } = plan.council.facts[plan.metric.fact]
  return grains.find((grain) => grain.time.kind === 'DAY' && tellsRoles(grain, plan))
}

const known = new WeakMap<FactTable, Map<string, readonly number[]>>()

function spanOfTable(table: FactTable, counted: Uint8Array): readonly number[] {
  const spans = known.get(table) ?? new Map<string, readonly number[]>()
  known.set(table, spans)
  const key = counted.join()
  const found = spans.get(key)
  if (found !== undefined) return found
  const span = spanOf(table, counted)
  spans.set(key, span)
  return span
}

function spanOf({ rows, from, to, role, count }: FactTable, counted: Uint8Array): readonly number[] {
  let first = OPEN_TO
  let last = OPEN_FROM
  for (let row = 0; row < rows; row += 1) {
    if ((count[row] ?? 0) <= 0 || (role !== null && counted[role[row] ?? 0] === 0)) continue
    for (const day of [from[row] ?? OPEN_FROM, to[row] ?? OPEN_TO]) {
      if (day === OPEN_FROM || day === OPEN_TO) continue
      if (day < first) first = day
      if (day > last) last = day
    }
  }
  return first > last ? [] : [first, last]
}

function later(day: CalendarDate, bound: CalendarDate | null): CalendarDate {
  return bound !== null && bound > day ? bound : day
}

function earlier(day: CalendarDate, bound: CalendarDate | null): CalendarDate {
  return bound !== null && bound < day ? bound : day
}
