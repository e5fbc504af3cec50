import { describe, expect, it } from 'vitest'
import { axisLabels, linesThatFit, textWidth, truncated, twoLines } from './label-fit.ts'

const quarters = (years: number) =>
  Array.from({ length: years * 4 }, (_, index) => ({
    shortLabel: `Q${(index % 4) + 1}`,
    group: `${2015 + Math.floor(index / 4)}`,
  }))

describe('labels under the slots', () => {
  it('are all written when they fit, with each year once', () => {
    const { labels, starts, rows } = axisLabels(quarters(2), 60)
    expect(labels.flat()).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'])
    expect(starts).toEqual(['2015', null, null, null, '2016', null, null, null])
    expect(rows).toBe(2)
  })

  it('fall back to the years when the quarters do not fit', () => {
    const { labels, starts, rows } = axisLabels(quarters(2), 12)
    expect(labels.every((label) => label === null)).toBe(true)
    expect(starts.filter((start) => start !== null)).toEqual(['2015', '2016'])
    expect(rows).toBe(1)
  })

  it('leave out years at an even step when they would touch, and the last when it would run on', () => {
    const written = (slotWidth: number) =>
      axisLabels(quarters(25), slotWidth).starts.filter((start) => start !== null)
    expect(written(3.2)).toEqual(['2015', '2018', '2021', '2024', '2027', '2030', '2033', '2036'])
    expect(written(2.4).at(-1)).toBe('2035')
  })

  it('go on two lines where there are no groups', () => {
    const slots = [2015, 2016].map((year) => ({ shortLabel: `dördüncü rüb ${year}`, group: undefined }))
    expect(axisLabels(slots, 100).labels[0]).toEqual(['dördüncü', 'rüb 2015'])
  })

  it('are left out at an even step where nothing else helps', () => {
    const slots = Array.from({ length: 6 }, (_, index) => ({
      shortLabel: `${2010 + index}`,
      group: undefined,
    }))
    expect(axisLabels(slots, 20).starts).toEqual(['2010', null, '2012', null, '2014', null])
  })

  it('survive no slots and one narrow slot', () => {
    expect(axisLabels([], 100)).toEqual({ labels: [], starts: [], rows: 1 })
    expect(axisLabels([{ shortLabel: 'unspeakable', group: undefined }], 10).starts).toEqual(['un…'])
  })
})

describe('long words', () => {
  it('are cut with an ellipsis to the width given', () => {
    const cut = truncated('Dağlıq Şirvan iqtisadi rayonu', 100)
    expect(cut.endsWith('…')).toBe(true)
    expect(textWidth(cut)).toBeLessThanOrEqual(100)
    expect(truncated('Bakı', 100)).toBe('Bakı')
  })

  it('break between words first', () => {
    expect(twoLines('дата не указана', 90)).toEqual(['дата не', 'указана'])
    expect(twoLines('not dated', 90)).toEqual(['not dated'])
  })

  it('fit on two lines or not at all', () => {
    expect(linesThatFit('about 360 or more', 90)).toEqual(['about 360', 'or more'])
    expect(linesThatFit('1,204,000,000', 60)).toBeNull()
    expect(linesThatFit('12', 60)).toEqual(['12'])
  })
})
