import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ALL_OTHERS, type Analysis, type AnalysisQuestion } from '../src/index.ts'
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
  expect(rowsOf(await record.engine().analyze(top(1)))).toEqual(['ROUND_TABLE 2', 'ALL_OTHERS 1'])
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

describe('the evidence of the members that are joined', () => {
  const joined = async (question: AnalysisQuestion) => {
    const { kept } = await record.engine().analyze(question)
    const [axis] = question.axes
    if (axis === undefined || kept === null) throw new Error('The question joins members of its axis.')
    const page = { first: 10, after: null, straddling: false }
    return record.engine().evidence(record.ask('EVENTS_HELD'), [{ axis, member: ALL_OTHERS, kept }], page)
  }

  test('is that of all of them', async () => {
    await record.meeting({ kind: 'TRAINING', on: ['2016-03-01', '2016-03-01'] })
    const { figure, items } = await joined(top(1))
    expect(figure.value).toBe(2)
    expect(items).toHaveLength(2)
  })

  test('leaves out what lies in several of them', async () => {
    const level = { ...top(1), axes: [{ kind: 'REGION', level: 'DISTRICT' }] as const }
    await record.meeting({ on: ['2016-03-02', '2016-03-02'], regions: ['E1', 'W1'] })
    const before = await joined(level)
    await record.meeting({ on: ['2016-03-03', '2016-03-03'], regions: ['E1'] })
    const after = await joined(level)
    expect([before.figure.state, before.items.length]).toEqual(['NOT_REPORTED', 0])
    expect([after.figure.value, after.items.length]).toEqual([1, 1])
  })
})

test('a kind of meeting that is called "other" is not what is joined', async () => {
  for (const day of ['2016-06-01', '2016-06-02', '2016-06-03', '2016-06-04', '2016-06-05'])
    await record.meeting({ kind: 'OTHER', on: [day, day] })
  expect(rowsOf(await record.engine().analyze(top(1)))).toEqual(['OTHER 5', 'ALL_OTHERS 6'])
})
