import { describe, expect, it } from 'vitest'
import { meetingsAz } from './words-az.ts'
import { type MeetingsFacts, meetingsEn } from './words-en.ts'
import { meetingsRu } from './words-ru.ts'

const nothing: MeetingsFacts = { meetings: null, events: null, attendance: null, asked: null, answered: null }
const term = { ...nothing, meetings: '12 meetings', events: '14 events' }
const full = { ...term, attendance: 'about 300 persons', asked: '9 questions', answered: '7 questions' }

describe('the first sentence of the meetings', () => {
  it('says what is not recorded instead of leaving it out', () => {
    expect(meetingsEn.answer('In its first term', term)).toBe(
      'In its first term the council held 14 events, among them 12 meetings. What was asked there is not recorded.',
    )
  })

  it('says who came and what was answered, where that is recorded', () => {
    expect(meetingsEn.answer('In 2016', full)).toBe(
      'In 2016 the council held 14 events, among them 12 meetings; the attendance was about 300 persons. Asked there: 9 questions; answered: 7 questions.',
    )
  })

  it('says so when only one of the two is recorded', () => {
    expect(meetingsEn.answer('In 2016', { ...nothing, meetings: '1 meeting' })).toBe(
      'In 2016 the council held 1 meeting. What was asked there is not recorded.',
    )
  })

  it('is written in Azerbaijani and Russian', () => {
    const az = { ...nothing, meetings: '12 iclas', events: '14 tədbir' }
    expect(meetingsAz.answer('Birinci çağırış dövründə', az)).toBe(
      'Birinci çağırış dövründə şura keçirib: 14 tədbir, o cümlədən 12 iclas. Orada nəyin soruşulduğu qeydə alınmayıb.',
    )
    const ru = { ...nothing, meetings: '12 заседаний', events: '14 мероприятий' }
    expect(meetingsRu.answer('За первый созыв', ru)).toBe(
      'За первый созыв совет провёл: 14 мероприятий, в том числе 12 заседаний. О чём там спрашивали, не записано.',
    )
  })
})
