import { expectTypeOf, test } from 'vitest'
import type { MetricCode } from '../metric-code.ts'
import { defineMetric, type MetricDefinition } from '../metric-definition.ts'
import { attendance } from './meetings.ts'

// The compiler is what is tested here: an "error expected" that does not come is itself an error.

const counted = { kind: 'SUM', overlapping: null } as const
const words = { en: 'Sittings.', az: 'İclaslar.', ru: 'Заседания.' }
const sittings = {
  code: 'MEETINGS_HELD',
  label: words,
  definition: words,
  unit: 'MEETING',
  fact: 'MEETING',
  measure: counted,
  where: { MEETING_KIND: ['COUNCIL_MEETING'] },
  roles: ['ORGANIZER'],
  dimensions: ['MEETING_KIND'],
  direction: 'NEUTRAL',
  sensitivity: 'NONE',
  version: 1,
} as const
const waiting = { ...sittings, fact: 'PROPOSAL_WAITING', where: {}, dimensions: ['PROPOSAL_STATUS'] } as const
const answered = { ...waiting, fact: 'PROPOSAL_DECISION' } as const

test('a complete entry compiles', () => {
  expectTypeOf(defineMetric(sittings)).toEqualTypeOf<MetricDefinition>()
  expectTypeOf(defineMetric({ ...waiting, measure: { kind: 'STOCK' } })).toEqualTypeOf<MetricDefinition>()
  expectTypeOf(defineMetric({ ...answered, measure: { kind: 'MEDIAN' } })).toEqualTypeOf<MetricDefinition>()
})

test('a missing translation does not compile', () => {
  const { en, az } = words
  // @ts-expect-error Russian is missing.
  defineMetric({ ...sittings, label: { en, az } })
  // @ts-expect-error Russian is missing.
  defineMetric({ ...sittings, definition: { en, az } })
})

test('a dimension or a category that the fact does not have does not compile', () => {
  // @ts-expect-error Meetings have no channel.
  defineMetric({ ...sittings, dimensions: ['CHANNEL'] })
  // @ts-expect-error Meetings have no channel.
  defineMetric({ ...sittings, where: { CHANNEL: ['daily'] } })
  // @ts-expect-error No kind of meeting is spelt like this.
  defineMetric({ ...sittings, where: { MEETING_KIND: ['COUNCIL_METING'] } })
  // @ts-expect-error People overlap over kinds of meetings or not at all.
  defineMetric({ ...sittings, measure: { kind: 'SUM', overlapping: 'CHANNEL' } })
})

test('a measure that needs what the fact does not tell does not compile', () => {
  // @ts-expect-error Meetings tell no days from submission to answer.
  defineMetric({ ...sittings, measure: { kind: 'MEDIAN' } })
  // @ts-expect-error Meetings do not begin and end to be in a stock.
  defineMetric({ ...sittings, measure: { kind: 'STOCK' } })
  // @ts-expect-error What waits is dated by its wait, so it is never summed over time.
  defineMetric(waiting)
})

test('a wrong or missing field does not compile', () => {
  // @ts-expect-error There is no such unit.
  defineMetric({ ...sittings, unit: 'PEOPLE' })
  // @ts-expect-error There is no such fact.
  defineMetric({ ...sittings, fact: 'MEETINGS' })
  // @ts-expect-error The work of another body never counts.
  defineMetric({ ...sittings, roles: ['CONTEXT'] })
  // @ts-expect-error A metric has no colour.
  defineMetric({ ...sittings, colour: 'red' })
  const { version, ...unversioned } = sittings
  expectTypeOf(version).toEqualTypeOf<1>()
  // @ts-expect-error The version is missing.
  defineMetric(unversioned)
})

test('a code without its definition does not compile', () => {
  // @ts-expect-error All others are missing.
  const catalogue: Readonly<Record<MetricCode, MetricDefinition>> = { ATTENDANCE: attendance }
  expectTypeOf(catalogue.ATTENDANCE).toEqualTypeOf<MetricDefinition>()
})
