import { describe, expect, it } from 'vitest'
import { cellInput, parsePanelAddress, serializePanelAddress } from './panel-address.ts'

describe('the open figure in the address', () => {
  it.each([
    ['MEETINGS_HELD', null],
    ['MEETINGS_HELD.partly', null],
    ['MEETINGS_HELD.QUARTER.2016-Q4', { grain: 'QUARTER', member: '2016-Q4' }],
    ['MEETINGS_HELD.QUARTER.NOT_DATED', { grain: 'QUARTER', member: 'NOT_DATED' }],
    ['PERSONS_ASSISTED.ECONOMIC_REGION.ER-GD', { level: 'ECONOMIC_REGION', member: 'ER-GD' }],
    [
      'PERSONS_ASSISTED.ASSISTANCE_TYPE.language_course',
      { by: 'ASSISTANCE_TYPE', member: 'language_course' },
    ],
  ])('%s is written as it was read, and asks the API for its cell', (text, cell) => {
    const address = parsePanelAddress(text)
    if (address === null) throw new Error(`${text} was not read`)
    expect(serializePanelAddress(address)).toBe(text)
    expect(cellInput(address)).toEqual(cell)
  })

  it.each([
    '',
    'NO_METRIC',
    'MEETINGS_HELD.',
    'MEETINGS_HELD.QUARTER',
    'MEETINGS_HELD.QUARTER.',
    'MEETINGS_HELD.MOON.x',
    'MEETINGS_HELD.partly.x',
  ])('%j opens nothing', (text) => {
    expect(parsePanelAddress(text)).toBeNull()
  })

  it('keeps the dots of a member code', () => {
    expect(parsePanelAddress('PRESS_OUTLETS.CHANNEL.news.az')).toEqual({
      kind: 'CELL',
      metric: 'PRESS_OUTLETS',
      axis: 'CHANNEL',
      member: 'news.az',
    })
  })
})
