import { expect, it } from 'vitest'
import { makeFragmentData } from '../generated/fragment-masking.ts'
import type { TimeEvents_CouncilFragment } from '../generated/graphql.ts'
import { annotationsIn, timeEvents, timeEventsFragment, withEvents } from './time-events.ts'
import { annotationsEn } from './words-en.ts'

type Council = Omit<TimeEvents_CouncilFragment, ' $fragmentName'>

const council: Council = {
  terms: [
    { id: 't1', number: 1, name: 'First term', from: '2015-05-20' },
    { id: 't2', number: 2, name: 'Second term', from: '2017-08-01' },
  ],
  elections: [election('e1', '2015-05-20'), election('e2', '2017-06-30')],
  legalInstruments: [
    { id: 'l1', kind: 'LAW', number: '816-IVQ', adoptedOn: '2013-11-22' },
    { id: 'l2', kind: 'ACTION_PLAN', number: null, adoptedOn: '2016-04-27' },
    { id: 'l3', kind: 'DECREE', number: null, adoptedOn: null },
  ],
}

function election(id: string, from: string): Council['elections'][number] {
  return { id, councilRole: 'SUBJECT', eventStatus: 'HELD', date: { from, precision: 'DAY' } }
}

function told(changed: Partial<Council> = {}) {
  // Its type wants the mark of a fragment, which only a server's answer has.
  const data = makeFragmentData({ ...council, ...changed } as TimeEvents_CouncilFragment, timeEventsFragment)
  return timeEvents(data, annotationsEn)
}

it('tells elections, terms and laws in the order of time, and a term with the election that it begins with', () => {
  expect(told().map(({ day, name }) => `${day} ${name}`)).toEqual([
    '2013-11-22 Law 816-IVQ adopted',
    '2015-05-20 Election; First term begins',
    '2016-04-27 State plan adopted',
    '2017-06-30 Election',
    '2017-08-01 Second term begins',
  ])
})

it('leaves out elections of other councils, those not held, and those whose day nobody knows', () => {
  const others = [
    { ...election('e1', '2015-05-20'), councilRole: 'CONTEXT' as const },
    { ...election('e2', '2015-05-20'), eventStatus: 'CANCELLED' as const },
    { ...election('e3', '2015-05-01'), date: { from: '2015-05-01', precision: 'MONTH' as const } },
  ]
  expect(told({ elections: others, terms: [], legalInstruments: [] })).toEqual([])
})

it('marks only what lies in the time of the chart, at its day', () => {
  const codes = ['2016-Q1', '2016-Q2', '2016-Q3']
  const marks = annotationsIn(codes, told(), 'en')
  expect(marks).toMatchObject([{ id: 'l2', slot: '2016-Q2', date: '27 Apr 2016', label: 'State plan' }])
  // The 27th of the 91 days of the quarter.
  expect(marks[0]?.share).toBeCloseTo(26.5 / 91)
})

it('puts what happened into the row of its period', () => {
  const point = { id: '2016-Q2', label: 'Q2 2016', display: '1 meeting', figure: NO_FIGURE }
  const marks = annotationsIn(['2016-Q2'], told(), 'en')
  expect(withEvents(point, marks).events).toBe('27 Apr 2016: State plan adopted')
  expect(withEvents({ ...point, id: '2016-Q1' }, marks)).not.toHaveProperty('events')
})

const NO_FIGURE = {
  state: 'NOT_REPORTED',
  value: null,
  low: null,
  high: null,
  qualifier: 'EXACT',
  range: null,
} as const
