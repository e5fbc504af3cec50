import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Axis, NO_FILTER, type QuestionFilter } from '../src/index.ts'
import { amount, type SmallRecord, smallRecord, told } from './small-record.ts'

const BY_MONTH: Axis = { kind: 'TIME', grain: 'MONTH' }
let record: SmallRecord

beforeAll(async () => {
  record = await smallRecord()
  await record.help({ type: 'medical', persons: 7, on: ['2016-05-14', '2016-05-14'], role: 'PARTICIPANT' })
  await record.help({ type: 'medical', persons: 5, on: ['2017-03-01', '2017-03-01'] })
})
afterAll(() => record.drop())

const only = (role: 'ORGANIZER' | 'SUPPORTER' | 'PARTICIPANT'): QuestionFilter => ({
  ...NO_FILTER,
  roles: [role],
})

test('help that was organised is none that was supported, also where all of it was written just now', async () => {
  const organised = await record
    .engine()
    .total(record.ask('SERVICES_DELIVERED', { filter: only('ORGANIZER') }))
  expect(amount(organised.figure)).toBe('5')
  const supported = await record
    .engine()
    .total(record.ask('SERVICES_DELIVERED', { filter: only('SUPPORTER') }))
  expect(amount(supported.figure)).toBe('NOT_REPORTED')
})

test('an axis over all time reaches the records of the asked roles, and no further', async () => {
  const question = record.ask('SERVICES_DELIVERED', { filter: only('PARTICIPANT') })
  const byMonth = await record.engine().cells(question, BY_MONTH)
  expect(byMonth.cells.map(({ member }) => member.code)).toEqual(['2016-05'])
  expect(told(byMonth)).toEqual(['2016-05 7'])
  const { items } = await record
    .engine()
    .evidence(question, [{ axis: BY_MONTH, member: '2016-05' }], { first: 5, after: null, straddling: false })
  expect(items.map(({ amount: added }) => added.value)).toEqual([7])
})
