import { expect, it } from 'vitest'
import { periodLayout } from './period-layout.ts'

const asked = { width: 800, slots: 8, apart: false, tickLabels: ['0', '10'], sideWords: [] }

it('gives every period the same part of the width', () => {
  const { axisWidth, slotWidth, right } = periodLayout(asked)
  expect(axisWidth + slotWidth * 8 + right).toBeCloseTo(800)
  expect(right).toBeCloseTo(4)
})

it('keeps room for what has no date', () => {
  const { apart, axisWidth, slotWidth, right } = periodLayout({ ...asked, apart: true })
  expect(apart?.width).toBeGreaterThanOrEqual(72)
  expect(axisWidth + slotWidth * 8 + 24 + (apart?.width ?? 0) + right).toBeCloseTo(800)
})

it('does not stretch a single bar over the page', () => {
  const { slotWidth, barWidth, right } = periodLayout({ ...asked, width: 1600, slots: 1 })
  expect(slotWidth).toBe(112)
  expect(barWidth).toBe(56)
  expect(right).toBeGreaterThan(1000)
})

it('still draws a hundred periods on a phone', () => {
  const { barWidth, slotWidth } = periodLayout({ ...asked, width: 340, slots: 100, apart: true })
  expect(slotWidth).toBeGreaterThan(2)
  expect(barWidth).toBeLessThan(slotWidth)
})

it('has a place apart when there are no periods at all', () => {
  expect(periodLayout({ ...asked, slots: 0, apart: true })).toMatchObject({
    slotWidth: 0,
    barWidth: 56,
    apart: { gap: 0, width: 72 },
  })
})

it('survives a width of nothing', () => {
  expect(periodLayout({ ...asked, width: 0 }).slotWidth).toBe(0)
})

it('keeps room beside a stack for the names of its parts on a wide page only', () => {
  const sideWords = ['round tables']
  expect(periodLayout({ ...asked, sideWords }).right).toBeGreaterThan(100)
  expect(periodLayout({ ...asked, sideWords, width: 390 })).toMatchObject({ sided: false })
  expect(
    periodLayout({ ...asked, sideWords: ['a name that is much too long to stand beside'] }).right,
  ).toBeCloseTo(240)
})
