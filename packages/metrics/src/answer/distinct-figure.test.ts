import { atLeast, exact, type Figure, notReported } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { distinctFigure } from './distinct-figure.ts'

const unnamed = (
  left: Figure,
  things: readonly string[] = [],
  totals: readonly string[] = [],
  id = 'total',
) => ({
  statement: { id },
  left,
  scope: { things: new Set(things), totals: new Set(totals) },
})
const named = (...things: readonly string[]) => new Set(things)
const outlets = (value: number) => exact(value, 'OUTLET')

test('without a stated total the things named are all there are', () => {
  expect(distinctFigure(named('a', 'b', 'c'), [], 'OUTLET')).toEqual(outlets(3))
  expect(distinctFigure(named(), [], 'OUTLET')).toEqual(notReported('OUTLET'))
})

test('things in the scope of a stated total are beside what it leaves unnamed', () => {
  const left = atLeast(198, 'OUTLET')
  expect(distinctFigure(named('a', 'b'), [unnamed(left, ['a', 'b'])], 'OUTLET')).toEqual(
    atLeast(200, 'OUTLET'),
  )
})

test('things outside its scope may be among it or not', () => {
  const figure = distinctFigure(named('a', 'b', 'c', 'd', 'e'), [unnamed(outlets(20))], 'OUTLET')
  expect([figure.low, figure.high, figure.qualifier]).toEqual([20, 25, 'RANGE'])
})

test('a thing outside a scope does not stand for another one inside', () => {
  expect(distinctFigure(named('b'), [unnamed(atLeast(10, 'OUTLET'), ['a'])], 'OUTLET')).toEqual(
    atLeast(10, 'OUTLET'),
  )
})

test('of things inside and outside a scope, those inside are beside what it leaves unnamed', () => {
  const figure = distinctFigure(named('a', 'b'), [unnamed(outlets(5), ['a'])], 'OUTLET')
  expect([figure.low, figure.high]).toEqual([6, 7])
})

test('a narrower total is among the wider one, and two beside each other may share things', () => {
  const year = unnamed(outlets(20), [], [], 'year')
  const term = unnamed(atLeast(180, 'OUTLET'), [], ['year'], 'term')
  expect(distinctFigure(named(), [year, term], 'OUTLET')).toEqual(atLeast(200, 'OUTLET'))
  const next = unnamed(outlets(30), [], [], 'next')
  const figure = distinctFigure(named(), [year, next], 'OUTLET')
  expect([figure.low, figure.high]).toEqual([30, 50])
})

test('many totals within one another are counted as quickly as they are many', () => {
  const nested = (prefix: string) =>
    Array.from({ length: 40 }, (_, level) => {
      const narrower = Array.from({ length: level }, (_, below) => `${prefix}${below}`)
      return unnamed(outlets(1), [], narrower, `${prefix}${level}`)
    })
  const alone = distinctFigure(named(), nested('a'), 'OUTLET')
  expect(alone).toEqual(outlets(40))
  const beside = distinctFigure(named(), [...nested('a'), ...nested('b')], 'OUTLET')
  expect([beside.low, beside.high]).toEqual([40, 80])
})
