import { expect, it } from 'vitest'
import { unbroken } from './unbroken.ts'

it.each([
  ['Half of the answers came within 48 days', 'Half of the answers came within 48_days'],
  ['about 300 children or more', 'about 300_children or more'],
  ['12 iclas keçirilib', '12_iclas keçirilib'],
  ['15 человек; 3 запроса', '15_человек; 3_запроса'],
  ['20 əlaqə', '20_əlaqə'],
  ['from 5 to 9', 'from 5_to 9'],
  ['без ответа — 16, отозвано — 9', 'без ответа_— 16, отозвано_— 9'],
  ['No number', 'No number'],
])('%j keeps together what belongs together', (sentence, kept) => {
  expect(unbroken(sentence)).toBe(kept.replaceAll('_', '\u00a0'))
})
