import { atLeast, exact, type Figure, notReported, remainder } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { distinctFigure } from './distinct-figure.ts'

const said = (stated: Figure, inScope: number) => {
  const recorded = inScope === 0 ? notReported('OUTLET') : exact(inScope, 'OUTLET')
  return { stated, recorded, left: remainder(stated, recorded) }
}

test('without a stated total the things counted are all there are', () => {
  expect(distinctFigure(3, [], 'OUTLET')).toEqual(exact(3, 'OUTLET'))
})

test('things in the scope of a stated total are among it', () => {
  expect(distinctFigure(2, [said(atLeast(200, 'OUTLET'), 2)], 'OUTLET')).toEqual(atLeast(200, 'OUTLET'))
})

test('things outside its scope may be among it or not', () => {
  const figure = distinctFigure(5, [said(exact(20, 'OUTLET'), 0)], 'OUTLET')
  expect(figure.range).toEqual({
    from: { value: 20, approximate: false },
    to: { value: 25, approximate: false },
  })
})

test('a stated total without an upper bound keeps none', () => {
  expect(distinctFigure(5, [said(atLeast(200, 'OUTLET'), 0)], 'OUTLET')).toEqual(atLeast(200, 'OUTLET'))
})
