import { periodFromCode } from '@council-outcomes/figures'
import { expect, it } from 'vitest'
import { cell, exact, notReported } from '../../figures/test-cells.ts'
import { nearestYear } from './nearest-year.ts'

it('is the closest year that has something on record', () => {
  const cells = [cell('2013', exact(5)), cell('2016', notReported), cell('2018', exact(3))]
  expect(nearestYear(cells, periodFromCode('2016-Q2'))).toEqual({ code: '2018', figure: '3 meetings' })
})

it('is none when no year has anything', () => {
  expect(nearestYear([cell('2016', notReported)], periodFromCode('2016'))).toBeNull()
})
