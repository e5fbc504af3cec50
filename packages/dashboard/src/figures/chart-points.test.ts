import { expect, it } from 'vitest'
import { az } from '../i18n/az.ts'
import { en } from '../i18n/en.ts'
import { chartPoint, periodPoint } from './chart-points.ts'
import type { ShownCell } from './shown-cells.ts'
import { cell, exact, notReported } from './test-cells.ts'

function period(
  kind: 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'DAY',
  code: string,
  label: string,
  running = false,
): ShownCell {
  const { member, figure } = cell(code, exact(2))
  return { figure, member: { ...member, label, period: { kind, running } } }
}

it.each([
  ['QUARTER', '2016-Q4', 'Q4 2016', 'Q4', '2016'],
  ['MONTH', '2016-05', 'May 2016', 'May', '2016'],
  ['WEEK', '2016-W07', 'Week 7, 2016', 'W7', '2016'],
  ['DAY', '2016-05-04', '4 May 2016', '4', 'May 2016'],
] as const)('a %s stands under its bar by its short name', (kind, code, label, shortLabel, group) => {
  expect(periodPoint(period(kind, code, label), en)).toMatchObject({ label, shortLabel, group })
})

it('gives a month three letters in the language of the reader', () => {
  expect(periodPoint(period('MONTH', '2016-09', 'sentyabr 2016'), az)).toMatchObject({ shortLabel: 'sen' })
})

it('leaves a year its full name', () => {
  expect(periodPoint(period('YEAR', '2016', '2016'), en)).not.toHaveProperty('shortLabel')
})

it('says of a period that is not over that the figure is so far', () => {
  expect(periodPoint(period('YEAR', '2016', '2016', true), en)).toMatchObject({
    running: true,
    note: 'so far',
  })
})

it('takes words from the API and never draws a gap as a number', () => {
  expect(chartPoint(cell('a', notReported), en)).toMatchObject({
    display: 'not recorded',
    figure: { state: 'NOT_REPORTED', value: null },
  })
})
