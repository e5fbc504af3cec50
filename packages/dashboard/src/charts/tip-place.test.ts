import { expect, it } from 'vitest'
import { tipPlace } from './tip-place.ts'

const tip = { width: 100, height: 60 }

it('stands centred above the mark', () => {
  expect(tipPlace({ x: 200, y: 150, width: 20, height: 40 }, tip, 600, 0)).toEqual({ left: 160, top: 82 })
})

it('stays inside the frame at both sides', () => {
  expect(tipPlace({ x: 0, y: 150, width: 20, height: 40 }, tip, 600, 0).left).toBe(0)
  expect(tipPlace({ x: 590, y: 150, width: 20, height: 40 }, tip, 600, 0).left).toBe(500)
})

it('stands above the frame while the window shows it, else below the mark', () => {
  const mark = { x: 200, y: 30, width: 20, height: 40 }
  expect(tipPlace(mark, tip, 600, 100).top).toBe(-38)
  expect(tipPlace(mark, tip, 600, 10).top).toBe(78)
})
