import { describe, expect, it } from 'vitest'
import type { Count } from './reported.ts'
import { cites, type Sentence, type Told, wording } from './sentence.ts'
import { reportAz } from './words-az.ts'
import { type ReportWords, reportEn, type When } from './words-en.ts'
import { reportRu } from './words-ru.ts'

function told(text: string, one = false): Told {
  return { kind: 'TOLD', text, one, opens: { kind: 'TOTAL', metric: 'MEETINGS_HELD' }, sources: [] }
}

function some(text: string, { one = false, range = false } = {}): Count {
  return { kind: 'SOME', told: told(text, one), range }
}

const NOTHING: Count = { kind: 'NOTHING' }
const NONE: Count = { kind: 'NONE', told: told('0 meetings') }

const EN: When = { words: 'In its first term', running: false }
const AZ: When = { words: 'Birinci çağırış dövründə', running: false }
const RU: When = { words: 'За первый созыв', running: false }
const soFar = (when: When): When => ({ ...when, running: true })

describe('how often the council met', () => {
  const held = (words: ReportWords, when: When, count: Count) => wording(words.meetings.held(when, count))

  it('is told with its number', () => {
    expect(held(reportEn, EN, some('12 meetings'))).toBe('In its first term the council held 12 meetings.')
    expect(held(reportAz, AZ, some('12 iclas'))).toBe('Birinci çağırış dövründə şura 12 iclas keçirib.')
    expect(held(reportRu, RU, some('12 заседаний'))).toBe('За первый созыв совет провёл 12 заседаний.')
  })

  it('keeps the wording of its document', () => {
    expect(held(reportEn, EN, some('more than 200 meetings'))).toBe(
      'In its first term the council held more than 200 meetings.',
    )
    expect(held(reportAz, AZ, some('təxminən 300 iclas'))).toBe(
      'Birinci çağırış dövründə şura təxminən 300 iclas keçirib.',
    )
    expect(held(reportRu, RU, some('около 300 заседаний'))).toBe(
      'За первый созыв совет провёл около 300 заседаний.',
    )
  })

  it('is told as unfinished while the period runs', () => {
    expect(held(reportEn, soFar(EN), some('1 meeting', { one: true }))).toBe(
      'In its first term the council has so far held 1 meeting.',
    )
    expect(held(reportAz, soFar(AZ), some('1 iclas'))).toBe(
      'Birinci çağırış dövründə şura hələlik 1 iclas keçirib.',
    )
    expect(held(reportRu, soFar(RU), some('1 заседание'))).toBe(
      'За первый созыв совет пока провёл 1 заседание.',
    )
  })

  it('is no zero where nobody recorded it, and a zero where that was declared', () => {
    expect(held(reportEn, EN, NOTHING)).toBe('In its first term no meeting of the council is recorded.')
    expect(held(reportEn, EN, NONE)).toBe(
      'In its first term the council held no meeting: the record is declared complete.',
    )
    expect(held(reportAz, AZ, NOTHING)).toBe(
      'Birinci çağırış dövründə şuranın heç bir iclası qeydə alınmayıb.',
    )
    expect(held(reportAz, AZ, NONE)).toBe(
      'Birinci çağırış dövründə şura iclas keçirməyib: qeydlər tam elan olunub.',
    )
    expect(held(reportRu, RU, NOTHING)).toBe('За первый созыв ни одного заседания совета не записано.')
    expect(held(reportRu, RU, NONE)).toBe(
      'За первый созыв совет не провёл ни одного заседания: запись объявлена полной.',
    )
  })
})

describe('whom help reached', () => {
  const persons = (words: ReportWords, when: When, count: Count) =>
    wording(words.assistance.persons(when, count))

  it('says why there is no exact total of a range', () => {
    const range = { range: true }
    expect(persons(reportEn, EN, some('from about 300 to about 595 persons', range))).toBe(
      'In its first term help reached from about 300 to about 595 persons: one person can have had several kinds of help, so no exact total can be given.',
    )
    expect(persons(reportAz, AZ, some('təxminən 300 ilə təxminən 595 nəfər arasında', range))).toBe(
      'Birinci çağırış dövründə yardım alanların sayı – təxminən 300 ilə təxminən 595 nəfər arasında: bir nəfər bir neçə növ yardım ala bilər, ona görə dəqiq yekun demək olmur.',
    )
    expect(persons(reportRu, RU, some('примерно от 300 до 595 человек', range))).toBe(
      'За первый созыв помощь получили примерно от 300 до 595 человек: один человек мог получить помощь разных видов, поэтому точного итога нет.',
    )
  })

  it('agrees with one person in Russian', () => {
    expect(persons(reportRu, soFar(RU), some('1 человек', { one: true }))).toBe(
      'За первый созыв помощь пока получил 1 человек.',
    )
  })

  it('never adds families to persons', () => {
    const families = (words: ReportWords, text: string, kinds: Sentence) =>
      wording(words.assistance.families(some(text), kinds))
    expect(families(reportEn, '500 families', ['humanitarian help – 500'])).toBe(
      'Families are counted apart and never added to persons: 500 families (humanitarian help – 500).',
    )
    expect(families(reportRu, '500 семей', ['гуманитарная помощь – 500'])).toBe(
      'Семьи считаются отдельно и к людям никогда не прибавляются: 500 семей (гуманитарная помощь – 500).',
    )
  })
})

describe('what became of proposals', () => {
  it('refers to all of them, to one, or to a part', () => {
    const unknown = (words: ReportWords, part: Told, whole: Told | null) =>
      wording(words.proposals.unknown({ part, whole }))
    expect(unknown(reportEn, told('27 proposals'), null)).toBe('What became of them is not recorded.')
    expect(unknown(reportEn, told('1 proposal', true), null)).toBe('What became of it is not recorded.')
    expect(unknown(reportEn, told('5 proposals'), told('27 proposals'))).toBe(
      'What became of 5 proposals is not recorded.',
    )
    expect(unknown(reportAz, told('27 təklif'), null)).toBe('Onların nəticəsi qeydə alınmayıb.')
    expect(unknown(reportRu, told('1 предложение', true), null)).toBe('Что с ним стало, не записано.')
  })
})

describe('a term', () => {
  const from = { day: '4 Jul 2019', inferred: true }

  it('says where its days are a conclusion, and that its end is open', () => {
    expect(wording(reportEn.council.term('Third term', from, null, cites([])))).toBe(
      'Third term: it began on 4 Jul 2019 (inferred), and no document tells of its end.',
    )
  })

  it('is told from its first day to its last', () => {
    const [first, last] = [
      { day: '20 may 2015', inferred: false },
      { day: '30 iyun 2017', inferred: false },
    ]
    expect(wording(reportAz.council.term('Birinci çağırış', first, last, cites([])))).toBe(
      'Birinci çağırış 20 may 2015 tarixində başlayıb və 30 iyun 2017 tarixində başa çatıb.',
    )
  })

  it('tells the result of its election as far as it is known in numbers', () => {
    const numbers = { electors: '60', voters: '54', candidates: '9', seats: '7' }
    expect(wording(reportEn.council.elected('30 Jun 2017', numbers, cites([])))).toBe(
      'The council was elected on 30 Jun 2017: 54 of 60 electors voted, there were 9 candidates for 7 seats.',
    )
    const unknown = { electors: null, voters: null, candidates: null, seats: null }
    expect(wording(reportRu.council.elected('20 мая 2015', unknown, cites([])))).toBe(
      'Выборы в совет прошли 20 мая 2015; числами результат ни в одном документе не назван.',
    )
  })
})

describe('what the record cannot say', () => {
  it('tells a part of a whole apart from all of it', () => {
    const share = { part: told('11 meetings'), whole: told('12 meetings') }
    expect(wording(reportEn.gaps.notDated(share))).toBe(
      'Of 12 meetings, 11 meetings are not dated one by one.',
    )
    expect(wording(reportEn.gaps.undated([told('500 families')]))).toBe(
      'No document dates these within the period: 500 families.',
    )
    expect(wording(reportAz.gaps.notDated({ part: told('11 iclas'), whole: told('12 iclas') }))).toBe(
      'Ayrıca tarixi göstərilməyib: 11 iclas (cəmi 12 iclas).',
    )
    expect(wording(reportRu.gaps.notDated({ part: told('11 заседаний'), whole: told('12 заседаний') }))).toBe(
      'Без отдельной даты: 11 заседаний (всего 12 заседаний).',
    )
  })
})
