import { describe, expect, it } from 'vitest'
import { analysisCell, cellInput, parsePanelAddress, serializePanelAddress } from './panel-address.ts'

describe('the open figure in the address', () => {
  it.each([
    ['MEETINGS_HELD', null],
    ['MEETINGS_HELD.partly', null],
    ['MEETINGS_HELD.partly.2016-Q4', null],
    ['MEETINGS_HELD.partly.2016-01-01..2016-02-13', null],
    ['MEETINGS_HELD.partly.sms-term-1', null],
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
    'MEETINGS_HELD.partly.',
    'SERVICES_DELIVERED.QUARTER.2016-Q4~',
    'SERVICES_DELIVERED.QUARTER.2016-Q4~MOON.x',
  ])('%j opens nothing', (text) => {
    expect(parsePanelAddress(text)).toBeNull()
  })

  it('names a cell of two axes, in the order of the axes of an analysis', () => {
    const text = 'SERVICES_DELIVERED.ASSISTANCE_TYPE.medical~QUARTER.2016-Q4'
    const address = parsePanelAddress(text)
    if (address === null) throw new Error(`${text} was not read`)
    expect(serializePanelAddress(address)).toBe(text)
    expect(cellInput(address)).toBeNull()
    expect(analysisCell(address)).toEqual({
      split: { grain: 'QUARTER', level: null, by: ['ASSISTANCE_TYPE'] },
      members: ['2016-Q4', 'medical'],
    })
  })

  it('names a cell of as many axes as a question can have', () => {
    const text = 'EVENTS_HELD.YEAR.2016~DISTRICT.AZ-BA~MEETING_KIND.TRAINING'
    const address = parsePanelAddress(text)
    if (address === null) throw new Error(`${text} was not read`)
    expect(serializePanelAddress(address)).toBe(text)
    expect(analysisCell(address).members).toEqual(['2016', 'AZ-BA', 'TRAINING'])
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
