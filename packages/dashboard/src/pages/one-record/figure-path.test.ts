import { expect, it } from 'vitest'
import { figurePath } from './figure-path.ts'

it('leads to the page of a figure with its records open, in the period that counts the record', () => {
  expect(figurePath('PROPOSALS_MADE', 'sms-term-1', 'council=sms&region=ER-BA&lang=az&period=2016')).toBe(
    '/proposals?council=sms&period=sms-term-1&lang=az&panel=PROPOSALS_MADE',
  )
})

it('leads to all time where the record lies in no single period', () => {
  expect(figurePath('EVENTS_HELD', null, '')).toBe('/meetings?period=all&panel=EVENTS_HELD')
})
