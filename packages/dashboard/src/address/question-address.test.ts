import { expect, it } from 'vitest'
import { keptSearch } from './question-address.ts'

it('takes the question and the language along to the next page, and leaves behind what is of one page', () => {
  expect(keptSearch('?period=2016&panel=MEETINGS_HELD&lang=az&map=EVENTS_HELD')).toBe('?period=2016&lang=az')
})

it('takes nothing along from an address that asks nothing', () => {
  expect(keptSearch('')).toBe('')
})
