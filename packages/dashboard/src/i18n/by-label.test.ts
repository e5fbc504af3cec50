import { expect, it } from 'vitest'
import { byLabel } from './by-label.ts'

function inOrder(locale: 'en' | 'az' | 'ru', labels: readonly string[]) {
  return labels
    .map((label) => ({ label }))
    .toSorted(byLabel(locale))
    .map(({ label }) => label)
}

it('sorts Azerbaijani by its own alphabet', () => {
  expect(
    inOrder('az', [
      'Zaqatala',
      'Xaçmaz',
      'Hacıqabul',
      'İsmayıllı',
      'Şəki',
      'Salyan',
      'Qax',
      'Ağdam',
      'Ağcabədi',
    ]),
  ).toEqual(['Ağcabədi', 'Ağdam', 'Hacıqabul', 'Xaçmaz', 'İsmayıllı', 'Qax', 'Salyan', 'Şəki', 'Zaqatala'])
})

it('puts the shorter of two names with one beginning first', () => {
  expect(inOrder('az', ['Naxçıvan şəhəri', 'Naxçıvan'])).toEqual(['Naxçıvan', 'Naxçıvan şəhəri'])
})

it('sorts Russian by its own alphabet', () => {
  expect(inOrder('ru', ['Ясамал', 'Баку', 'Агдам'])).toEqual(['Агдам', 'Баку', 'Ясамал'])
})
