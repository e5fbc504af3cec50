import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Axis } from '../src/index.ts'
import { amount, type SmallRecord, smallRecord, told, year } from './small-record.ts'

const BY_TERM: Axis = { kind: 'TIME', grain: 'TERM' }
let record: SmallRecord

/** A gap from July to September 2016, an overlap in June 2017, and no end. */
beforeAll(async () => {
  record = await smallRecord()
  const councilId = record.ask('MEETINGS_HELD').council.id
  const terms = [
    ['first', '2015-01-01', '2016-06-30'],
    ['second', '2016-10-01', '2017-06-30'],
    ['third', '2017-06-01', null],
  ] as const
  for (const [index, [key, from, to]] of terms.entries()) {
    const dates = { from: new Date(from), to: to === null ? null : new Date(to) }
    const names = { nameEn: key, nameAz: key, nameRu: key }
    await record.database.owner.term.create({
      data: { councilId, status: 'PUBLISHED', key, number: index + 1, ...names, ...dates },
    })
  }
  const days = [
    ['2016-06-30', '2016-06-30'],
    ['2016-06-30', '2016-07-01'],
    ['2016-07-01', '2016-09-30'],
    ['2016-10-01', '2016-10-01'],
    ['2017-05-31', '2017-06-01'],
    ['2017-06-15', '2017-06-15'],
    ['2017-07-01', '2017-07-01'],
  ] as const
  for (const on of days) await record.meeting({ on })
  await record.meeting({})
})
afterAll(() => record.drop())

test('every meeting lies in one term, or beside the terms, and all of them make the total', async () => {
  const byTerm = await record.engine().cells(record.ask('MEETINGS_HELD'), BY_TERM)
  expect(told(byTerm).toSorted()).toEqual([
    'NOT_DATED 2',
    'OUTSIDE_TERMS 1',
    'SEVERAL_TERMS 1',
    'first 1',
    'second 2',
    'third 1',
  ])
  expect(amount(byTerm.total)).toBe('8')
})

test('only the terms of the asked period are told', async () => {
  const question = record.ask('MEETINGS_HELD', { period: year('2016-07-01..2016-10-31') })
  const byTerm = await record.engine().cells(question, BY_TERM)
  expect(byTerm.cells.map(({ member }) => member.code)).toEqual(['second'])
  expect(told(byTerm)).toEqual(['second 1', 'OUTSIDE_TERMS 1'])
})

test('what has no date may lie in any term, so it is not dated even where nothing dated lies in one', async () => {
  const own = await smallRecord()
  await own.database.owner.term.create({
    data: {
      ...{ councilId: own.ask('MEETINGS_HELD').council.id, status: 'PUBLISHED', key: 'only', number: 1 },
      ...{ nameEn: 'only', nameAz: 'only', nameRu: 'only' },
      ...{ from: new Date('2016-01-01'), to: new Date('2016-12-31') },
    },
  })
  await own.meeting({})
  const byTerm = await own.engine().cells(own.ask('MEETINGS_HELD'), BY_TERM)
  expect(byTerm.cells.map(({ member, figure }) => `${member.code} ${figure.state}`)).toEqual([
    'only NOT_REPORTED',
  ])
  expect(told(byTerm)).toEqual(['NOT_DATED 1'])
  const at = [{ axis: BY_TERM, member: 'NOT_DATED' }]
  const page = await own
    .engine()
    .evidence(own.ask('MEETINGS_HELD'), at, { first: 5, after: null, straddling: false })
  expect([page.totalCount, page.items.length]).toEqual([1, 1])
  await own.drop()
})
