import { expect, it } from 'vitest'
import { makeFragmentData } from '../generated/fragment-masking.ts'
import { analysisGrid, analysisGridFragment } from './analysis-grid.ts'
import { columnFiguresFragment } from './column-figures.ts'

/** A column of persons; of the first row nothing is known but that it is hidden. */
function persons(values: readonly (number | null)[]) {
  const states = values.map((value) => (value === null ? ('SUPPRESSED' as const) : ('REPORTED' as const)))
  const display = values.map((value) => (value === null ? 'hidden' : `${value}`))
  const column = {
    unit: 'PERSON' as const,
    units: null,
    ranges: null,
    values,
    lows: null,
    highs: null,
    states,
    qualifiers: null,
    display,
    displayWithUnit: display.map((words) => (words === 'hidden' ? words : `${words} persons`)),
  }
  return makeFragmentData(column, columnFiguresFragment)
}

function member(code: string, kind: 'CATEGORY' | 'NOT_SPECIFIED' = 'CATEGORY') {
  return { code, kind, label: code, period: null }
}

const analysis = makeFragmentData(
  {
    columns: {
      axes: [
        { axis: { grain: null }, members: [member('medical'), member('food')], positions: [0, 0] },
        {
          axis: { grain: null },
          members: [member('refugees'), member('migrants'), member('NOT_SPECIFIED', 'NOT_SPECIFIED')],
          positions: [0, 2],
        },
      ],
      metrics: [
        {
          metric: { code: 'PERSONS_ASSISTED' as const, unit: 'PERSON' as const },
          figures: persons([138, null]),
          axisTotals: [persons([140, 0]), persons([138, 0, null])],
        },
      ],
    },
  },
  analysisGridFragment,
)

it('shows the members that have something, and what has none apart', () => {
  const { rows, columns } = analysisGrid(analysis, 'PERSONS_ASSISTED', 'en')
  expect(rows.map(({ member, figure }) => [member.code, figure.display])).toEqual([['medical', '140']])
  expect(columns.map(({ member, placed }) => [member.code, placed])).toEqual([
    ['refugees', true],
    ['NOT_SPECIFIED', false],
  ])
})

it('gives each cell its figure in words, with its unit', () => {
  const [[first, second] = []] = analysisGrid(analysis, 'PERSONS_ASSISTED', 'en').cells
  expect(first).toMatchObject({ value: 138, low: 138, high: 138, displayWithUnit: '138 persons' })
  expect(second).toMatchObject({ state: 'SUPPRESSED', value: null, displayWithUnit: 'hidden' })
})

it('is empty for a figure that was not asked', () => {
  expect(analysisGrid(analysis, 'FAMILIES_ASSISTED', 'en').rows).toEqual([])
})
