import { calendarDate } from '@council-outcomes/figures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Axis } from '../src/index.ts'
import { amount, type SmallRecord, smallRecord, told } from './small-record.ts'

const BY_REGION: Axis = { kind: 'REGION', level: 'ECONOMIC_REGION' }
const LAST_OLD_DAY = '2021-07-06'
const FIRST_NEW_DAY = '2021-07-07'
let record: SmallRecord

/** E2 moved from East to West, and the region South was divided: its district S1 went to East, S2 to West. */
beforeAll(async () => {
  record = await smallRecord()
  const { owner } = record.database
  const names = (name: string) => ({ nameEn: name, nameAz: name, nameRu: name })
  const old = { validTo: new Date(LAST_OLD_DAY) }
  const recent = { validFrom: new Date(FIRST_NEW_DAY) }
  await owner.region.createMany({
    data: [
      { code: 'ER-SOUTH', kind: 'ECONOMIC_REGION', ...names('South'), ...old },
      { code: 'S1', kind: 'DISTRICT', ...names('S1') },
      { code: 'S2', kind: 'DISTRICT', ...names('S2') },
    ],
  })
  const lies = (member: string, group: string, when: object) =>
    owner.regionMembership.create({
      data: {
        scheme: 'ECONOMIC',
        member: { connect: { code: member } },
        group: { connect: { code: group } },
        ...when,
      },
    })
  await owner.regionMembership.updateMany({ where: { member: { code: 'E2' } }, data: old })
  await lies('E2', 'ER-WEST', recent)
  await lies('ER-SOUTH', 'AZ', old)
  for (const district of ['S1', 'S2']) await lies(district, 'ER-SOUTH', old)
  await lies('S1', 'ER-EAST', recent)
  await lies('S2', 'ER-WEST', recent)

  const meetingIn = async (code: string, on: string) => {
    const meetingId = await record.meeting({ on: [on, on] })
    await owner.meetingRegion.create({
      data: { meeting: { connect: { id: meetingId } }, region: { connect: { code } } },
    })
  }
  await meetingIn('E2', '2016-05-01')
  await meetingIn('ER-SOUTH', '2016-05-02')
  await meetingIn('S1', '2022-05-01')
})
afterAll(() => record.drop())

const cellsAsOf = (day: string | null) => {
  const regionsAsOf = day === null ? null : calendarDate(day)
  const question = record.ask('MEETINGS_HELD', { regionsAsOf })
  const council = { ...question.council, today: calendarDate('2026-11-22') }
  return record.engine().cells({ ...question, council }, BY_REGION)
}

test('records of all years lie in the division of the day that was asked for', async () => {
  expect(told(await cellsAsOf(LAST_OLD_DAY))).toEqual(['ER-EAST 1', 'ER-SOUTH 2'])
  expect(told(await cellsAsOf(FIRST_NEW_DAY))).toEqual(['ER-EAST 1', 'ER-WEST 1', 'NOT_LOCATED 1'])
})

test('without a day, the division is that of today', async () => {
  expect(told(await cellsAsOf(null))).toEqual(told(await cellsAsOf('2026-11-22')))
})

test('what happened in a region that was divided may lie in each of its parts', async () => {
  const question = record.ask('MEETINGS_HELD', {
    region: 'ER-WEST',
    regionsAsOf: calendarDate(FIRST_NEW_DAY),
  })
  const { figure, straddling } = await record.engine().total(question)
  expect([amount(figure), straddling.count]).toEqual(['1', 1])
})

test('a region that has ended is refused with its last day, for which it is answered', async () => {
  const asOf = (day: string) =>
    record.ask('MEETINGS_HELD', { region: 'ER-SOUTH', regionsAsOf: calendarDate(day) })
  await expect(record.engine().total(asOf(FIRST_NEW_DAY))).rejects.toMatchObject({
    code: 'UNKNOWN_CODE',
    remedy: expect.stringContaining(`regionsAsOf ${LAST_OLD_DAY}`),
  })
  expect(amount((await record.engine().total(asOf(LAST_OLD_DAY))).figure)).toBe('2')
})
