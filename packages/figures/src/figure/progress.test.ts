import { expect, test } from 'vitest'
import { displayFigure } from '../display/display-figure.ts'
import { progress } from './progress.ts'
import { about, atLeast, exact, notReported, suppressed, zero } from './stated.ts'

test('9 of a target of 12 are three quarters, 18 are half as much again', () => {
  expect(progress(exact(9, 'MEETING'), 12)).toEqual(exact(75, 'PERCENT'))
  expect(progress(exact(18, 'MEETING'), 12)).toEqual(exact(150, 'PERCENT'))
})

test('progress is as exact as the figure', () => {
  expect(displayFigure(progress(about(300, 'PERSON'), 400), 'en')).toBe('about 75%')
  expect(progress(atLeast(200, 'OUTLET'), 100)).toMatchObject({
    qualifier: 'AT_LEAST',
    low: 200,
    high: null,
  })
})

test('no progress is zero, and what nobody recorded or what is hidden stays so', () => {
  expect(progress(zero('MEETING'), 12)).toEqual(zero('PERCENT'))
  expect(progress(notReported('MEETING'), 12).state).toBe('NOT_REPORTED')
  expect(progress(suppressed('PERSON'), 12).state).toBe('SUPPRESSED')
})

test('nothing is on its way to a target of 0', () => {
  expect(progress(exact(3, 'MEETING'), 0).state).toBe('NOT_APPLICABLE')
})
