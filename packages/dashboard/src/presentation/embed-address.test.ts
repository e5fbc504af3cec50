import { expect, it } from 'vitest'
import { embedAddress, pageAddress } from './embed-address.ts'

const SHOWN = { council: 'sms', period: '2016' }

it('keeps the state of the page, and names the council and the period that it shows', () => {
  const place = { path: '/regions', search: '?map=EVENTS_HELD&period=this-quarter&panel=X&lang=az' }
  const address = embedAddress('events-held.time', place, { ...SHOWN, lang: 'az', theme: 'dark' })
  expect(address).toBe(
    '/embed/regions?council=sms&period=this-quarter&lang=az&theme=dark&map=EVENTS_HELD&block=events-held.time',
  )
})

it('leads back to the page', () => {
  const address = embedAddress('a', { path: '/', search: '' }, { ...SHOWN, lang: 'en', theme: 'system' })
  expect(address).toBe('/embed?council=sms&period=2016&lang=en&theme=system&block=a')
  expect(pageAddress('/', '?council=sms&period=2016&lang=en&theme=system&block=a')).toBe(
    '/?council=sms&period=2016&lang=en',
  )
})
