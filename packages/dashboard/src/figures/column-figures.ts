import { displayWithUnit, type Locale } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { isRecorded, type ShownFigure } from './shown-figure.ts'

export const columnFiguresFragment = graphql(`
  fragment ColumnFigures_columns on FigureColumns {
    unit
    values
    lows
    highs
    states
    qualifiers
    display(locale: $locale)
  }
`)

/** The figures of a column one by one; a column that says the same of every row is left out of the answer. */
export function columnFigures(
  columns: FragmentType<typeof columnFiguresFragment>,
  locale: Locale,
): readonly ShownFigure[] {
  const { unit, values, lows, highs, states, qualifiers, display } = readFragment(
    columnFiguresFragment,
    columns,
  )
  return values.map((value, row) => {
    const figure = {
      state: states?.[row] ?? 'REPORTED',
      value,
      low: lows === null ? value : (lows[row] ?? null),
      high: highs === null ? value : (highs[row] ?? null),
      range: null,
      unit,
      qualifier: qualifiers?.[row] ?? 'EXACT',
    } as const
    const words = display[row] ?? ''
    // How a range is worded does not come in columns: it is left as the API displays it.
    const isWhole = isRecorded(figure) && figure.qualifier !== 'RANGE'
    return {
      ...figure,
      display: words,
      displayWithUnit: isWhole ? displayWithUnit({ ...figure, unquantified: 0 }, locale) : words,
    }
  })
}
