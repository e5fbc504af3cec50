import { type BoundedPeriod, bucketsIn, type CalendarDate, type Period } from '@council-outcomes/figures'
import type { SeriesGrain } from '../../src/question/question.ts'
import { recordsOf } from './counted-things.ts'
import { type Days, fitOfDays } from './fit.ts'
import { rolesOf } from './question.ts'
import type { Reading } from './reading.ts'
import { statementsOf } from './statements.ts'

/** The terms that meet the asked period, or its steps in the calendar; of an open one, those of the days that the record speaks of. */
export function stepsOf(grain: SeriesGrain, readings: readonly Reading[]): readonly Period[] {
  const [reading] = readings
  if (reading === undefined) return []
  if (grain !== 'TERM') {
    const span = spanOf(readings)
    return span === null ? [] : bucketsIn(span, grain)
  }
  return reading.record.terms
    .filter(({ status }) => status === 'PUBLISHED')
    .map(({ period }) => period)
    .filter((term) => fitOfDays(term, reading.asked.period) !== 'OUT')
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** The part of a step that was asked for. */
export function partOf(step: Days, { from, to }: Days): Days {
  const start = step.from === null || (from !== null && from > step.from) ? from : step.from
  const end = step.to === null || (to !== null && to < step.to) ? to : step.to
  return { from: start, to: end }
}

/** The only step that holds all days of a record. Terms, unlike the steps of the calendar, leave gaps and overlap. */
export function stepOf(days: Days, steps: readonly Period[], grain: SeriesGrain): string {
  const [only, ...others] = steps.filter((step) => fitOfDays(days, step) === 'IN')
  if (only !== undefined) return others.length === 0 ? only.code : 'SEVERAL_TERMS'
  const isBeside = grain === 'TERM' && steps.every((step) => fitOfDays(days, step) === 'OUT')
  return isBeside ? 'OUTSIDE_TERMS' : 'NOT_DATED'
}

/** The asked period; where it is open, the part of it from the first to the last day that anything counted speaks of. */
function spanOf(readings: readonly Reading[]): BoundedPeriod | null {
  const period = readings[0]?.asked.period
  if (period === undefined) return null
  if (period.from !== null && period.to !== null) return { ...period, from: period.from, to: period.to }
  const days = readings.flatMap((reading) => {
    const spoken = daysSpokenOf(reading)
    const { from, to } = partOf({ from: spoken[0] ?? null, to: spoken.at(-1) ?? null }, period)
    return spoken.length === 0 || from === null || to === null || from > to ? [] : [from, to]
  })
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)]
  return from === undefined || to === undefined ? null : { kind: 'RANGE', code: `${from}..${to}`, from, to }
}

/** A stock is spoken of until today. Totals say nothing of the days of answers. */
function daysSpokenOf({ record, metric, asked }: Reading): readonly CalendarDate[] {
  const isOfAnswers = metric.fact === 'PROPOSAL_DECISION' || metric.fact === 'PROPOSAL_WAITING'
  const roles = rolesOf(asked)
  const days = [...recordsOf(record, metric), ...(isOfAnswers ? [] : statementsOf(record, metric))]
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
  if (metric.measure.kind !== 'STOCK') return days.toSorted()
  const passed = days.filter((day) => day <= record.today)
  return passed.length === 0 ? [] : [...passed, record.today].toSorted()
}
