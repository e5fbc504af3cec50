import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedingRecord } from '../src/index.ts'
import { type SmallRecord, smallRecord } from './small-record.ts'

let record: SmallRecord
beforeAll(async () => {
  record = await smallRecord()
})
afterAll(() => record.drop())

/** Each metric with what the record adds to it, or why it is left out. */
async function fed(asked: Pick<FeedingRecord, 'kind' | 'id'> & Partial<FeedingRecord>) {
  const { council } = record.ask('MEETINGS_HELD')
  const feeds = await record.engine().feeds(council, { isHeld: true, standIn: null, ...asked })
  return Object.fromEntries(
    feeds.map(({ metric, reason, amount }) => [metric.code, reason ?? amount?.value ?? 'counted']),
  )
}

describe('the figures that a record feeds', () => {
  it('are those of sittings and of events for a sitting, but none of people who nobody counted', async () => {
    const id = await record.meeting({ on: ['2016-05-14', '2016-05-14'] })
    expect(await fed({ kind: 'MEETING', id })).toEqual({
      MEETINGS_HELD: 1,
      EVENTS_HELD: 1,
      ATTENDANCE: 'NOTHING_TO_COUNT',
      PEOPLE_REACHED: 'NOTHING_TO_COUNT',
      QUESTIONS_ASKED: 'NOTHING_TO_COUNT',
      QUESTIONS_ANSWERED: 'NOTHING_TO_COUNT',
    })
  })

  it('do not hold a round table for a sitting, nor the work of others for that of the council', async () => {
    const table = await record.meeting({ kind: 'ROUND_TABLE' })
    expect(await fed({ kind: 'MEETING', id: table })).toMatchObject({
      MEETINGS_HELD: 'OTHER_CATEGORY',
      EVENTS_HELD: 1,
    })
    const others = await record.meeting({ role: 'PARTICIPANT' })
    expect(await fed({ kind: 'MEETING', id: others })).toMatchObject({
      MEETINGS_HELD: 'ROLE',
      EVENTS_HELD: 'ROLE',
    })
  })

  it('leave out what did not take place, and what another record tells, naming why', async () => {
    const id = await record.meeting({})
    expect(await fed({ kind: 'MEETING', id, isHeld: false })).toMatchObject({ EVENTS_HELD: 'NOT_HELD' })
    expect(await fed({ kind: 'MEETING', id: 'none', standIn: { id, why: 'SAME_AS' } })).toMatchObject({
      MEETINGS_HELD: 'SAME_AS',
      EVENTS_HELD: 'SAME_AS',
      ATTENDANCE: 'NOTHING_TO_COUNT',
    })
  })

  it('count help in its own unit', async () => {
    const id = await record.help({ type: 'language_course', persons: 7 })
    expect(await fed({ kind: 'ASSISTANCE', id })).toEqual({
      PERSONS_ASSISTED: 7,
      FAMILIES_ASSISTED: 'NOTHING_TO_COUNT',
      SERVICES_DELIVERED: 7,
    })
  })

  it('know of an answered proposal how long it took, and of another that nobody can tell', async () => {
    const decided = await record.proposal({
      submitted: '2016-01-01',
      decided: '2016-01-31',
      status: 'ACCEPTED',
    })
    expect(await fed({ kind: 'PROPOSAL', id: decided })).toEqual({
      PROPOSALS_MADE: 1,
      PROPOSALS_DECIDED: 1,
      PROPOSALS_ACCEPTED: 1,
      ACCEPTANCE_RATE: 'counted',
      MEDIAN_DAYS_TO_ANSWER: 30,
      PROPOSALS_WAITING: 1,
    })
    const unknown = await record.proposal({ submitted: '2016-01-01', status: 'UNKNOWN' })
    expect(await fed({ kind: 'PROPOSAL', id: unknown })).toMatchObject({
      PROPOSALS_MADE: 1,
      PROPOSALS_DECIDED: 'UNCERTAIN',
      PROPOSALS_WAITING: 'UNCERTAIN',
    })
  })
})

describe('the figures that a reported total feeds', () => {
  it('count what its items do not explain, and nothing once they explain all', async () => {
    const on = ['2014-01-01', '2014-12-31'] as const
    const id = await record.stated({ subject: 'MEETING', kind: 'COUNCIL_MEETING', value: 2, on })
    await record.meeting({ on: ['2014-02-01', '2014-02-01'] })
    expect(await fed({ kind: 'REPORTED_TOTAL', id })).toEqual({ MEETINGS_HELD: 1, EVENTS_HELD: 1 })
    await record.meeting({ on: ['2014-03-01', '2014-03-01'] })
    expect(await fed({ kind: 'REPORTED_TOTAL', id })).toEqual({
      MEETINGS_HELD: 'EXPLAINED',
      EVENTS_HELD: 'EXPLAINED',
    })
  })

  it('cannot tell how many of the events that it states were sittings', async () => {
    const on = ['2013-01-01', '2013-12-31'] as const
    const id = await record.stated({ subject: 'MEETING', value: 14, on })
    expect(await fed({ kind: 'REPORTED_TOTAL', id })).toEqual({
      MEETINGS_HELD: 'UNCERTAIN',
      EVENTS_HELD: 14,
    })
  })
})
