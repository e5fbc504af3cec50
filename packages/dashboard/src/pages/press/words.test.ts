import { describe, expect, it } from 'vitest'
import { pressAz } from './words-az.ts'
import { pressEn } from './words-en.ts'
import { pressRu } from './words-ru.ts'

describe('the first sentences of the press', () => {
  it('keep the qualifier and the unit of each figure', () => {
    expect(pressEn.wroteAbout('In its first term', 'more than 200 press outlets', null)).toBe(
      'In its first term the press wrote about the council: more than 200 press outlets.',
    )
    expect(pressEn.wroteAbout('In 2016', '3 press outlets', '5 publications')).toBe(
      'In 2016 the press wrote about the council: 3 press outlets; 5 publications.',
    )
  })

  it('say what is not recorded', () => {
    expect(pressEn.wroteAbout('In 2016', null, null)).toBe(
      'In 2016 no publication about the council is recorded yet.',
    )
    expect(pressEn.workedAlong([], [])).toBe('Who worked along is not recorded.')
    expect(pressEn.workedAlong([], ['1 agreement'])).toBe('Signed or run with others: 1 agreement.')
  })

  it('name the partners before what was signed and run', () => {
    expect(pressEn.workedAlong(['Service', 'Union', 'others'], ['1 agreement', '2 projects'])).toBe(
      'Named beside it at its events: Service, Union and others. Signed or run with others: 1 agreement and 2 projects.',
    )
  })

  it('are written in Azerbaijani and Russian', () => {
    expect(pressAz.wroteAbout('Birinci çağırış dövründə', 'ən azı 200 media qurumu', null)).toBe(
      'Birinci çağırış dövründə şura haqqında yazılanlar: ən azı 200 media qurumu.',
    )
    expect(pressRu.workedAlong([], ['2 соглашения', '1 проект'])).toBe(
      'Вместе с другими: 2 соглашения и 1 проект.',
    )
  })
})
