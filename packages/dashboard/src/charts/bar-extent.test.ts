import { describe, expect, it } from 'vitest'
import { barExtent, certainLevel, extentTop, figureLevel } from './bar-extent.ts'
import { figures } from './gallery/figures.ts'

describe('the extent of a bar', () => {
  it('is solid up to an exact value', () => {
    expect(barExtent(figures.exact(12))).toEqual({ kind: 'bar', solid: 12, soft: 12, open: false })
  })

  it('is solid up to the lower bound of about 300 and soft up to the upper one', () => {
    expect(barExtent(figures.about(300, 285, 315))).toEqual({
      kind: 'bar',
      solid: 285,
      soft: 315,
      open: false,
    })
  })

  it('has an open end for more than 200', () => {
    expect(barExtent(figures.atLeast(200))).toEqual({ kind: 'bar', solid: 200, soft: 200, open: true })
  })

  it('keeps both the soft edge and the open end of about 500 or more', () => {
    expect(barExtent(figures.aboutOrMore(500, 485))).toEqual({
      kind: 'bar',
      solid: 485,
      soft: 500,
      open: true,
    })
  })

  it('is soft from zero for at most 40', () => {
    expect(barExtent(figures.atMost(40))).toEqual({ kind: 'bar', solid: 0, soft: 40, open: false })
  })

  it('is soft between the two ends of a range that the words name', () => {
    expect(barExtent(figures.range(300, 595))).toEqual({ kind: 'bar', solid: 300, soft: 595, open: false })
  })

  it('is open above a range without an upper end', () => {
    expect(barExtent(figures.range(300, null))).toEqual({ kind: 'bar', solid: 300, soft: 300, open: true })
  })

  it('is zero when zero was counted, however it was reported', () => {
    expect(barExtent(figures.zero())).toEqual({ kind: 'zero' })
    expect(barExtent(figures.exact(0))).toEqual({ kind: 'zero' })
  })

  it('is a gap and never zero when nobody recorded a number', () => {
    expect(barExtent(figures.notReported())).toEqual({ kind: 'gap' })
    expect(barExtent(figures.notApplicable())).toEqual({ kind: 'gap' })
    expect(barExtent({ ...figures.notReported(), state: 'REPORTED' })).toEqual({ kind: 'gap' })
  })

  it('says nothing of a hidden figure', () => {
    expect(barExtent(figures.hidden())).toEqual({ kind: 'hidden' })
    expect(extentTop(barExtent(figures.hidden()))).toBe(0)
  })
})

describe('the level of a figure', () => {
  it('is its value, the certain part of a range, and null for a gap', () => {
    expect(figureLevel(figures.about(300, 285, 315))).toBe(300)
    expect(figureLevel(figures.range(300, 595))).toBe(300)
    expect(figureLevel(figures.zero())).toBe(0)
    expect(figureLevel(figures.notReported())).toBeNull()
    expect(figureLevel(figures.hidden())).toBeNull()
  })
})

it('what is certain of a figure is its lower end, and nothing of an upper limit or a gap', () => {
  expect(certainLevel(figures.exact(12))).toBe(12)
  expect(certainLevel(figures.about(300, 285, 315))).toBe(285)
  expect(certainLevel(figures.atLeast(200))).toBe(200)
  expect(certainLevel(figures.atMost(40))).toBe(0)
  expect(certainLevel(figures.notReported())).toBe(0)
})
