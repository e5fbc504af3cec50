import { afterAll, beforeAll, expect, test } from 'vitest'
import { NO_FILTER } from '../src/index.ts'
import { amount, type SmallRecord, smallRecord } from './small-record.ts'

let record: SmallRecord
let second: string

/** A meeting that one document reports, and a report of the same by another document that nobody published yet. */
beforeAll(async () => {
  record = await smallRecord()
  const councilId = record.ask('MEETINGS_HELD').council.id
  const { owner } = record.database
  const source = {
    councilId,
    status: 'PUBLISHED',
    key: 'other',
    title: 'Another page',
    publisher: 'Somebody',
  } as const
  second = (await owner.source.create({ data: source })).id
  const first = await record.meeting({ on: ['2016-02-03', '2016-02-03'] })
  const other = await record.meeting({ on: ['2016-02-03', '2016-02-03'] })
  await owner.citation.updateMany({ where: { meetingId: other }, data: { sourceId: second } })
  await owner.meeting.update({ where: { id: other }, data: { sameAsId: first, status: 'DRAFT' } })
})
afterAll(() => record.drop())

const supported = async () => {
  const asked = record.ask('MEETINGS_HELD', { filter: { ...NO_FILTER, sources: [second] } })
  return amount((await record.engine().total(asked)).figure)
}

test('a report that is not published supports nothing and names no source', async () => {
  expect(await supported()).toBe('NOT_REPORTED')
  expect(await record.engine().sourceIds(record.ask('MEETINGS_HELD'), [], 10)).not.toContain(second)
})

test('once it is published, both documents support the one meeting', async () => {
  await record.database.owner.meeting.updateMany({
    where: { status: 'DRAFT' },
    data: { status: 'PUBLISHED' },
  })
  expect(await supported()).toBe('1')
  expect(await record.engine().sourceIds(record.ask('MEETINGS_HELD'), [], 10)).toContain(second)
})
