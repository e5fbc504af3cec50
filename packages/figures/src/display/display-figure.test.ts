import { describe, expect, test } from 'vitest'
import type { Figure } from '../figure/figure.ts'
import { overlapping } from '../figure/overlapping.ts'
import { ratio } from '../figure/ratio.ts'
import {
  about,
  atLeast,
  atMost,
  exact,
  notApplicable,
  notReported,
  suppressed,
  unquantified,
  zero,
} from '../figure/stated.ts'
import { sum } from '../figure/sum.ts'
import type { Unit } from '../figure/unit.ts'
import { displayFigure, displayWithUnit } from './display-figure.ts'
import { LOCALES } from './locale.ts'

const NBSP = '\u00a0'

const heads = overlapping([exact(157, 'PERSON'), exact(138, 'PERSON'), about(300, 'PERSON')], 'PERSON')
const exactHeads = overlapping([exact(157, 'PERSON'), exact(138, 'PERSON')], 'PERSON')
const upToMore = overlapping([exact(157, 'PERSON'), about(138, 'PERSON')], 'PERSON')
const fromAbout = {
  ...heads,
  range: { from: { value: 300, approximate: true }, to: { value: 595, approximate: false } },
}
const aboutOrMore = sum([about(300, 'CHILD'), atLeast(200, 'CHILD')], 'CHILD')
const openRange = overlapping([atLeast(200, 'PERSON'), exact(157, 'PERSON')], 'PERSON')
const openAboutRange = overlapping([atLeast(200, 'PERSON'), about(300, 'PERSON')], 'PERSON')

describe('a figure in words', () => {
  test.each<[string, string, string, Figure]>([
    ['12', '12', '12', exact(12, 'MEETING')],
    ['0', '0', '0', zero('MEETING')],
    ['12,345', '12.345', `12${NBSP}345`, exact(12345, 'PERSON')],
    ['2.5', '2,5', '2,5', exact(2.5, 'DAY')],
    ['about 300', 'təxminən 300', 'около 300', about(300, 'CHILD')],
    ['more than 200', 'ən azı 200', 'более 200', atLeast(200, 'OUTLET')],
    ['up to 50', 'ən çoxu 50', 'не более 50', atMost(50, 'FAMILY')],
    ['about 500 or more', 'təxminən 500 və ya daha çox', 'около 500 или больше', aboutOrMore],
    ['from 157 to 295', '157 ilə 295 arasında', 'от 157 до 295', exactHeads],
    ['from about 300 to 595', 'təxminən 300 ilə 595 arasında', 'от примерно 300 до 595', fromAbout],
    ['from 157 to about 295', '157 ilə təxminən 295 arasında', 'от 157 до примерно 295', upToMore],
    [
      'from about 300 to about 595',
      'təxminən 300 ilə təxminən 595 arasında',
      'примерно от 300 до 595',
      heads,
    ],
    ['200 or more', '200 və ya daha çox', '200 или больше', openRange],
    ['about 300 or more', 'təxminən 300 və ya daha çox', 'около 300 или больше', openAboutRange],
    ['not recorded', 'qeydə alınmayıb', 'нет данных', notReported('EVENT')],
    ['no number given', 'rəqəm göstərilməyib', 'число не указано', unquantified(1, 'EVENT')],
    ['not applicable', 'tətbiq olunmur', 'неприменимо', notApplicable('PERCENT')],
    ['33.3%', '33,3%', `33,3${NBSP}%`, ratio(exact(9, 'PROPOSAL'), exact(27, 'PROPOSAL'))],
  ])('is "%s", "%s" or "%s"', (en, az, ru, figure) => {
    expect(LOCALES.map((locale) => displayFigure(figure, locale))).toEqual([en, az, ru])
  })
})

describe('a figure in words with its unit', () => {
  test.each<[string, string, string, Figure]>([
    ['12 meetings', '12 iclas', '12 заседаний', exact(12, 'MEETING')],
    ['157 persons', '157 nəfər', '157 человек', exact(157, 'PERSON')],
    ['500 families', '500 ailə', '500 семей', exact(500, 'FAMILY')],
    ['about 300 children', 'təxminən 300 uşaq', 'около 300 детей', about(300, 'CHILD')],
    ['more than 200 press outlets', 'ən azı 200 media qurumu', 'более 200 изданий', atLeast(200, 'OUTLET')],
    ['up to 50 families', 'ən çoxu 50 ailə', 'не более 50 семей', atMost(50, 'FAMILY')],
    [
      'about 500 children or more',
      'təxminən 500 uşaq və ya daha çox',
      'около 500 детей или больше',
      aboutOrMore,
    ],
    [
      'from about 300 to about 595 persons',
      'təxminən 300 ilə təxminən 595 nəfər arasında',
      'примерно от 300 до 595 человек',
      heads,
    ],
    ['200 persons or more', '200 nəfər və ya daha çox', '200 человек или больше', openRange],
    ['not recorded', 'qeydə alınmayıb', 'нет данных', notReported('EVENT')],
    ['25%', '25%', `25${NBSP}%`, ratio(exact(1, 'PROPOSAL'), exact(4, 'PROPOSAL'))],
  ])('is "%s", "%s" or "%s"', (en, az, ru, figure) => {
    expect(LOCALES.map((locale) => displayWithUnit(figure, locale))).toEqual([en, az, ru])
  })

  test.each([
    [1, '1 ребёнок', 'около 1 ребёнка'],
    [2, '2 ребёнка', 'около 2 детей'],
    [2.5, '2,5 ребёнка', 'около 2,5 ребёнка'],
    [5, '5 детей', 'около 5 детей'],
    [11, '11 детей', 'около 11 детей'],
    [21, '21 ребёнок', 'около 21 ребёнка'],
    [111, '111 детей', 'около 111 детей'],
    [122, '122 ребёнка', 'около 122 детей'],
  ])('in Russian %d is "%s", and "%s" after a preposition', (value, counted, genitive) => {
    expect(displayWithUnit(exact(value, 'CHILD'), 'ru')).toBe(counted)
    expect(displayWithUnit(about(value, 'CHILD'), 'ru')).toBe(genitive)
  })

  test.each<[Unit, string, string, string]>([
    ['QUESTION', '1 question, 5 questions', '1 sual, 5 sual', '1 вопрос, 5 вопросов'],
    ['PROJECT', '1 project, 5 projects', '1 layihə, 5 layihə', '1 проект, 5 проектов'],
    ['AGREEMENT', '1 agreement, 5 agreements', '1 saziş, 5 saziş', '1 соглашение, 5 соглашений'],
  ])('counts the unit %s in each language', (unit, en, az, ru) => {
    const counted = LOCALES.map((locale) =>
      [1, 5].map((value) => displayWithUnit(exact(value, unit), locale)).join(', '),
    )
    expect(counted).toEqual([en, az, ru])
  })

  test('in English one is singular and zero is plural', () => {
    expect(displayWithUnit(exact(1, 'FAMILY'), 'en')).toBe('1 family')
    expect(displayWithUnit(about(1, 'CHILD'), 'en')).toBe('about 1 child')
    expect(displayWithUnit(zero('CHILD'), 'en')).toBe('0 children')
  })
})

test('a hidden figure shows no digit in any language', () => {
  for (const locale of LOCALES) expect(displayWithUnit(suppressed('PERSON'), locale)).toMatch(/^\D+$/)
})
