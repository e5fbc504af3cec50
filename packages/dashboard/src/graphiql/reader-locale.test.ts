import { expect, test } from 'vitest'
import { readerLocale } from './reader-locale.ts'

test.each([
  ['?lang=az', ['ru-RU'], 'az'],
  ['?query=x', ['de-DE', 'ru-RU', 'en'], 'ru'],
  ['?lang=de', [], 'en'],
  ['', [], 'en'],
])('%s for a browser that prefers %j is told in %s', (search, languages, locale) => {
  expect(readerLocale(search, languages)).toBe(locale)
})
