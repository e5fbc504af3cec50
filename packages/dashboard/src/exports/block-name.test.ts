import { expect, it } from 'vitest'
import { blockName } from './block-name.ts'

it('names the metric and the axes of a block, and not the steps of time', () => {
  const asked = { council: 'sms', metrics: ['SERVICES_DELIVERED'] }
  expect(blockName({ ...asked, grain: 'QUARTER', by: ['ASSISTANCE_TYPE'] })).toBe(
    'services-delivered.time.assistance-type',
  )
  expect(blockName({ ...asked, level: 'ECONOMIC_REGION' })).toBe('services-delivered.economic-region')
})
