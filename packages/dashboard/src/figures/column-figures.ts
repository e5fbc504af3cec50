import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { ShownFigure } from './shown-figure.ts'

export const columnFiguresFragment = graphql(`
  fragment ColumnFigures_columns on FigureColumns {
    unit
    units
    values
    lows
    highs
    ranges
    states
    qualifiers
    display(locale: $locale)
    displayWithUnit(locale: $locale)
  }
`)

/** The figures of a column one by one; a column that says the same of every row is left out of the answer. */
export function columnFigures(columns: FragmentType<typeof columnFiguresFragment>): readonly ShownFigure[] {
  const column = readFragment(columnFiguresFragment, columns)
  const { unit, units, values, lows, highs, ranges, states, qualifiers } = column
  return values.map((value, row) => ({
    unit: units?.[row] ?? unit,
    value,
    low: lows === null ? value : (lows[row] ?? null),
    high: highs === null ? value : (highs[row] ?? null),
    range: ranges?.[row] ?? null,
    state: states?.[row] ?? 'REPORTED',
    qualifier: qualifiers?.[row] ?? 'EXACT',
    display: column.display[row] ?? '',
    displayWithUnit: column.displayWithUnit[row] ?? '',
  }))
}
