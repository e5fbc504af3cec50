import { describe, expect, it } from 'vitest'
import { kindOfType, recordListPath, recordPath } from './record-path.ts'

describe('the address of a record', () => {
  it('takes the question and the language along, and nothing of the page that it is left from', () => {
    expect(recordPath('meetings', 'TWVldGluZw==', 'period=2016&lang=az&panel=EVENTS_HELD&q=kurs')).toBe(
      '/record/meetings/TWVldGluZw==?period=2016&lang=az',
    )
  })

  it('narrows a list beside the question, and lifts a part of it where that is null', () => {
    expect(recordListPath('press', 'period=2016&lang=ru', { channel: 'sputnik', period: null })).toBe(
      '/record/press?lang=ru&channel=sputnik',
    )
    expect(recordListPath(null, '')).toBe('/record')
  })

  it('is told by what the API calls it; an election is in no list', () => {
    expect(kindOfType('AssistanceActivity')).toBe('assistance')
    expect(kindOfType('Election')).toBeNull()
  })
})
