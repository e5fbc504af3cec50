import { expect, test } from 'vitest'
import { between } from './between.ts'
import { about, atLeast, exact } from './stated.ts'
import { sum } from './sum.ts'

test('three things and at least as many as 20 of which they may be are from 20 to 23', () => {
  const [three, twenty] = [exact(3, 'OUTLET'), exact(20, 'OUTLET')]
  const figure = between([three, twenty], sum([three, twenty], 'OUTLET'))
  expect([figure.low, figure.high]).toEqual([20, 23])
  expect(figure.range?.from).toEqual({ value: 20, approximate: false })
})

test('without an upper end the larger lower end is kept in its words', () => {
  const open = sum([exact(3, 'OUTLET'), atLeast(200, 'OUTLET')], 'OUTLET')
  expect(between([exact(3, 'OUTLET'), atLeast(200, 'OUTLET')], open)).toEqual(atLeast(200, 'OUTLET'))
  const roughly = between([exact(3, 'OUTLET'), about(200, 'OUTLET')], open)
  expect([roughly.qualifier, roughly.value, roughly.low, roughly.high]).toEqual([
    'ABOUT_OR_MORE',
    200,
    190,
    null,
  ])
})
