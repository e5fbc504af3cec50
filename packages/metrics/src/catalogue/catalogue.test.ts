import { LOCALES } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { METRICS, metricOf } from './catalogue.ts'

test('every metric says in every language what it is and what it counts', () => {
  for (const { code, label, definition } of METRICS) {
    for (const locale of LOCALES) {
      expect(label[locale].length, `${code} ${locale}`).toBeGreaterThan(3)
      expect(definition[locale], `${code} ${locale}`).toMatch(/\.$/)
    }
  }
})

test('no two metrics have the same name', () => {
  for (const locale of LOCALES) {
    expect(new Set(METRICS.map(({ label }) => label[locale])).size).toBe(METRICS.length)
  }
})

test('a ratio divides two metrics of the same unit', () => {
  for (const { measure } of METRICS) {
    if (measure.kind !== 'RATIO') continue
    expect(metricOf(measure.numerator).unit).toBe(metricOf(measure.denominator).unit)
  }
})

test('figures about people are marked for protection', () => {
  for (const { code, unit, sensitivity } of METRICS) {
    if (unit === 'PERSON' || unit === 'FAMILY' || unit === 'SERVICE') expect(sensitivity, code).toBe('PEOPLE')
  }
})
