import { describe, expect, it } from 'vitest'
import { VIEWS } from './address/own-address.ts'
import { unfitFor } from './charts/view-fit.ts'
import { remediesFor } from './remedies.ts'
import { exploreAz } from './words-az.ts'
import { exploreEn } from './words-en.ts'
import { exploreRu } from './words-ru.ts'

const LANGUAGES = { en: exploreEn, az: exploreAz, ru: exploreRu }

describe('the words of the explore page', () => {
  it('begin a heading with the capital of the language', () => {
    expect(exploreAz.heading('iqtisadi rayon')).toBe('İqtisadi rayon')
    expect(exploreAz.inSentence('İqtisadi rayon')).toBe('iqtisadi rayon')
    expect(exploreEn.heading('kind of event')).toBe('Kind of event')
  })

  it('say what stands in the way of a split', () => {
    expect(exploreEn.cannotSplit('kind of event', 'Families assisted')).toBe(
      'Not by kind of event: “Families assisted” has none.',
    )
  })

  it.each(Object.entries(LANGUAGES))('give in %s a reason for every shape that does not fit', (_, words) => {
    const nothing = { axes: [], metrics: [] }
    for (const view of VIEWS) {
      const unfit = unfitFor(view, nothing)
      if (unfit !== null) expect(words.unfit(view, unfit)).toMatch(/\.$/)
    }
    expect(words.unfit('bars', 'OVERLAP')).toMatch(/\.$/)
    for (const view of ['bars', 'lines', 'heat'] as const) expect(words.unfit(view, 'LONG')).toMatch(/\.$/)
  })

  it('offer smaller questions near to one that was refused', () => {
    const asked = {
      council: 'sms',
      metrics: ['EVENTS_HELD'],
      grain: 'MONTH',
      level: 'DISTRICT',
      by: ['MEETING_KIND'],
    }
    expect(remediesFor(asked).map(exploreEn.remedy)).toEqual([
      'Ask in larger steps: quarters',
      'Ask by economic region',
      'Ask without the split by kind of event',
    ])
    expect(remediesFor(asked).map(({ asked: { grain, level, by } }) => [grain, level, by])).toEqual([
      ['QUARTER', 'DISTRICT', ['MEETING_KIND']],
      ['MONTH', 'ECONOMIC_REGION', ['MEETING_KIND']],
      ['MONTH', 'DISTRICT', []],
    ])
    expect(remediesFor(asked).map(exploreAz.remedy)[2]).toBe('Bu bölgü olmadan soruş: tədbirin növü')
    expect(remediesFor(asked).map(exploreRu.remedy)[0]).toBe('Спросить крупнее: кварталы')
  })
})
