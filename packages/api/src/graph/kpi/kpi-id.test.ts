import { calendarDate, type Period, periodFromCode, termPeriod } from '@council-outcomes/figures'
import { NO_FILTER, type Question } from '@council-outcomes/metrics'
import { describe, expect, it } from 'vitest'
import { kpiId } from './kpi-id.ts'

const question: Question = {
  council: { id: 'c1', aboutTolerance: 0.05, today: calendarDate('2026-11-21') },
  metric: 'EVENTS_HELD',
  period: periodFromCode('2016'),
  region: null,
  regionsAsOf: null,
  filter: NO_FILTER,
}

function idOf(changed: Partial<Question> = {}): string {
  return kpiId({ question: { ...question, ...changed }, compare: null })
}

function inKinds(...MEETING_KIND: string[]): Partial<Question> {
  return { filter: { ...NO_FILTER, categories: { MEETING_KIND: { in: MEETING_KIND, notIn: null } } } }
}

describe('the id of a key figure', () => {
  it('is the same for the same question', () => {
    expect(idOf({ period: periodFromCode('2016') })).toBe(idOf())
    expect(idOf(inKinds('FORUM', 'TRAINING'))).toBe(idOf(inKinds('TRAINING', 'FORUM', 'TRAINING')))
  })

  it('does not change with the day on which it is asked', () => {
    expect(idOf({ council: { ...question.council, today: calendarDate('2026-11-22') } })).toBe(idOf())
  })

  it('is another for each other question', () => {
    const sameDays: Period = termPeriod('first', calendarDate('2016-01-01'), calendarDate('2016-12-31'))
    const ids = [
      idOf(),
      idOf({ council: { ...question.council, id: 'c2' } }),
      idOf({ metric: 'MEETINGS_HELD' }),
      idOf({ period: periodFromCode('2017') }),
      idOf({ period: sameDays }),
      idOf({ region: 'ER-BA' }),
      idOf(inKinds('FORUM')),
      idOf(inKinds('TRAINING')),
      idOf(inKinds()),
      idOf({
        filter: { ...NO_FILTER, categories: { MEETING_KIND: { in: null, notIn: ['FORUM'] } } },
      }),
      idOf({ filter: { ...NO_FILTER, roles: ['ORGANIZER'] } }),
      idOf({ filter: { ...NO_FILTER, qualifiers: ['EXACT'] } }),
      idOf({ filter: { ...NO_FILTER, sources: ['s1'] } }),
      idOf({ regionsAsOf: calendarDate('2021-07-06') }),
      kpiId({ question, compare: 'PREVIOUS_FULL' }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})
