import { expect, it } from 'vitest'
import { regionPath } from './region-path.ts'

it('takes the period and the language along to the page of a region, but no other region', () => {
  expect(regionPath('ER-GD', 'period=2016&region=ER-BA&lang=az&panel=EVENTS_HELD')).toBe(
    '/regions/ER-GD?period=2016&lang=az',
  )
})

it('leads to the map where no region is meant', () => {
  expect(regionPath(null, 'region=ER-BA')).toBe('/regions')
})
