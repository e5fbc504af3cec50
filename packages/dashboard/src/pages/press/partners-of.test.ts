import { expect, it } from 'vitest'
import { partnersOf } from './partners-of.ts'

const organization = (id: string) => ({ organization: { id, name: id.toUpperCase(), kind: 'NGO' } }) as const

it('names each partner once with its events, the most frequent first, and leaves out the council itself', () => {
  const events = [
    {
      id: '1',
      title: 'Round table',
      organizations: [organization('self'), organization('a'), organization('b')],
    },
    { id: '2', title: 'Seminar', organizations: [organization('b')] },
  ]
  expect(
    partnersOf(events, 'self').map(({ name, events }) => [name, ...events.map(({ title }) => title)]),
  ).toEqual([
    ['B', 'Round table', 'Seminar'],
    ['A', 'Round table'],
  ])
})

it('tells an event once when an organization had two parts in it', () => {
  const events = [{ id: '1', title: 'Seminar', organizations: [organization('a'), organization('a')] }]
  expect(partnersOf(events, null).map((partner) => partner.events.length)).toEqual([1])
})

it('finds nobody where the council was alone', () => {
  expect(partnersOf([{ id: '1', title: 'Meeting', organizations: [organization('self')] }], 'self')).toEqual(
    [],
  )
})
