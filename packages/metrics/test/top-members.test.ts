import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Analysis, AnalysisQuestion } from '../src/index.ts'
import { type SmallRecord, smallRecord } from './small-record.ts'

let record: SmallRecord

beforeAll(async () => {
  record = await smallRecord()
  await record.meeting({ on: ['2016-02-03', '2016-02-03'] })
  for (const day of ['2016-05-14', '2016-11-17'])
    await record.meeting({ kind: 'ROUND_TABLE', on: [day, day], regions: ['ONLINE'] })
})
afterAll(() => record.drop())

const top = (count: number): AnalysisQuestion => {
  const { metric, ...asked } = record.ask('EVENTS_HELD')
  const axes = [{ kind: 'CATEGORY', dimension: 'MEETING_KIND' }] as const
  return {
    ...asked,
    metrics: [metric],
    axes,
    compare: null,
    order: null,
    limit: null,
    top: { axis: 0, metric, count },
  }
}

const rowsOf = ({ rows, axes, metrics }: Analysis) =>
  Array.from({ length: rows }, (_, row) => {
    const member = axes[0]?.members[axes[0].positions[row] ?? -1]
    return `${member?.code} ${metrics[0]?.cells.value[row]}`
  })

test('the members with the highest figures are kept and the others are joined', async () => {
  expect(rowsOf(await record.engine().analyze(top(1)))).toEqual(['ROUND_TABLE 2', 'OTHER 1'])
})

test('without an order the members that are kept stand in the order of their axis', async () => {
  expect(rowsOf(await record.engine().analyze(top(2)))).toEqual(['COUNCIL_MEETING 1', 'ROUND_TABLE 2'])
})

test('a member is kept whose figure is gone at the end of the period', async () => {
  await record.proposal({ submitted: '2016-02-01', decided: '2016-10-01', status: 'ACCEPTED' })
  const { metric, ...asked } = record.ask('PROPOSALS_WAITING')
  const axes = [
    { kind: 'CATEGORY', dimension: 'PROPOSAL_STATUS' },
    { kind: 'TIME', grain: 'QUARTER' },
  ] as const
  const plain = { ...asked, metrics: [metric], axes, compare: null, order: null, limit: null }
  const answer = await record.engine().analyze({ ...plain, top: { axis: 0, metric, count: 1 } })
  expect(answer.axes[0]?.members.map(({ code }) => code)).toEqual(['ACCEPTED'])
})
