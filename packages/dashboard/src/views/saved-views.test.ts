import { describe, expect, it } from 'vitest'
import { addressIn, viewAddress, viewsIn } from './saved-views.ts'

const view = { id: '1', name: 'Ganja', address: '/regions?period=2016&region=ER-GD' }

describe('a saved view', () => {
  it('keeps the whole address but the language', () => {
    expect(viewAddress({ pathname: '/regions', search: '?period=2016&lang=az&panel=EVENTS_HELD' })).toBe(
      '/regions?period=2016&panel=EVENTS_HELD',
    )
    expect(viewAddress({ pathname: '/', search: '?lang=az' })).toBe('/')
  })

  it('opens in the language of the moment', () => {
    expect(addressIn('az', view)).toBe('/regions?period=2016&region=ER-GD&lang=az')
    expect(addressIn(null, view)).toBe('/regions?period=2016&region=ER-GD')
  })
})

describe('what a browser has kept', () => {
  it('is read as it was written', () => {
    expect(viewsIn(JSON.stringify([view]))).toEqual([view])
  })

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 7])(
    'is left out when it leads elsewhere: %s',
    (address) => {
      expect(viewsIn(JSON.stringify([{ ...view, address }, view, null]))).toEqual([view])
    },
  )

  it('is nothing when it is no list', () => {
    expect(viewsIn('{"id":"1"}')).toEqual([])
  })
})
