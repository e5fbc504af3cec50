import { describe, expect, it } from 'vitest'
import { assistanceAz } from './words-az.ts'
import { assistanceEn } from './words-en.ts'
import { assistanceRu } from './words-ru.ts'

const families = {
  figure: '500 families',
  kinds: [{ label: 'Humanitarian help', figure: null }],
  more: false,
}
const persons = {
  figure: 'from about 300 to about 595 persons',
  kinds: [
    { label: 'Help with schooling', figure: 'about 300 children' },
    { label: 'Azerbaijani language course', figure: '157 persons' },
  ],
  more: false,
}

describe('the first sentences of the assistance', () => {
  it('tell who was helped and how, each in its own unit', () => {
    expect(assistanceEn.answer('In its first term', { persons, families })).toBe(
      'In its first term the council helped from about 300 to about 595 persons and 500 families.',
    )
    expect(assistanceEn.kinds({ persons, families })).toBe(
      'Help to persons: help with schooling (about 300 children) and Azerbaijani language course (157 persons). Help to families: humanitarian help.',
    )
  })

  it('leave out whom nobody recorded, and say that there are more kinds', () => {
    const facts = { persons: { ...persons, more: true }, families: null }
    expect(assistanceEn.answer('In 2016', facts)).toBe(
      'In 2016 the council helped from about 300 to about 595 persons.',
    )
    expect(assistanceEn.kinds(facts)).toBe(
      'Help to persons: help with schooling (about 300 children), Azerbaijani language course (157 persons) and other kinds.',
    )
  })

  it('say no kind where none is known', () => {
    const unknown = { figure: '12 families', kinds: [], more: false }
    expect(assistanceEn.answer('In 2016', { persons: null, families: unknown })).toBe(
      'In 2016 the council helped 12 families.',
    )
    expect(assistanceEn.kinds({ persons: null, families: unknown })).toBe('')
  })

  it('are written in Azerbaijani and Russian', () => {
    const az = { figure: '70 nəfər', kinds: [{ label: 'İnzibati xidmət', figure: null }], more: false }
    expect(assistanceAz.answer('2016-cı ildə', { persons: az, families: null })).toBe(
      '2016-cı ildə şuranın köməyi ilə yardım alıb: 70 nəfər.',
    )
    expect(assistanceAz.kinds({ persons: az, families: null })).toBe('Şəxslərə yardım: inzibati xidmət.')
    const ru = { figure: '500 семей', kinds: [{ label: 'Гуманитарная помощь', figure: null }], more: false }
    expect(assistanceRu.answer('За первый созыв', { persons: null, families: ru })).toBe(
      'За первый созыв при участии совета помощь получили: 500 семей.',
    )
    expect(assistanceRu.kinds({ persons: null, families: ru })).toBe('Помощь семьям: гуманитарная помощь.')
  })
})

describe.each([
  ['en', assistanceEn],
  ['az', assistanceAz],
  ['ru', assistanceRu],
])('the words of the assistance in %s', (_, words) => {
  it('explain the range of persons only where there is one', () => {
    const range = words.servicesAgainstPersons('595', '300–595', true)
    const plain = words.servicesAgainstPersons('157', '157', false)
    expect([range, plain].every((sentence) => /^[^.]+\.$/u.test(sentence))).toBe(true)
    expect(range.length).toBeGreaterThan(plain.length)
  })

  it('have a title of their own for each finding', () => {
    const amount = { full: '5 F', number: '5', exact: true, one: false }
    const placed = { code: 'c', member: 'M', figure: amount, total: amount, isPart: true }
    const titles = [
      words.heatTitle({ kind: 'UNPLACED', total: amount }),
      words.heatTitle({ kind: 'ALL', ...placed }),
      words.heatTitle({ kind: 'ONLY', ...placed, unplaced: null }),
      words.heatTitle({ kind: 'PEAK', ...placed }),
      words.heatTitle({ kind: 'SPREAD', total: amount }),
    ]
    expect(new Set(titles).size).toBe(titles.length)
  })
})
