import { expect, it } from 'vitest'
import type { PanelAddress } from '../address/panel-address.ts'
import type { AnalyzeInput } from '../generated/graphql.ts'
import { figureAnalysis } from './figure-analysis.ts'

/** The two kinds of events with the most attendance, one row shown. */
const asked: AnalyzeInput = {
  council: 'sms',
  metrics: ['ATTENDANCE', 'EVENTS_HELD'],
  grain: 'YEAR',
  by: ['MEETING_KIND'],
  top: { count: 2, by: 'MEETING_KIND' },
  order: { direction: 'DESCENDING' },
  limit: 1,
}
const cellOf = (member: string): PanelAddress => ({
  kind: 'CELL',
  metric: 'EVENTS_HELD',
  axis: 'MEETING_KIND',
  member,
})

it('asks for one figure alone, in all rows of its own axes', () => {
  expect(figureAnalysis(cellOf('TRAINING'), asked)).toEqual({
    council: 'sms',
    metrics: ['EVENTS_HELD'],
    grain: null,
    level: null,
    by: ['MEETING_KIND'],
  })
})

it('joins again what the page joined, by the metric that decided it there', () => {
  expect(figureAnalysis(cellOf('ALL_OTHERS'), asked)).toMatchObject({
    metrics: ['ATTENDANCE', 'EVENTS_HELD'],
    by: ['MEETING_KIND'],
    top: { count: 2, by: 'MEETING_KIND' },
  })
})
