import { unitName } from '@council-outcomes/figures'
import type { AnsweredColumns, AnsweredFigure, AnsweredVerdict } from './explore-answer.ts'
import type { Table, TableCell } from './table.ts'
import type { TableWords } from './table-words.ts'

/** The columns that a figure takes in a table. Codes stay as they are in the graph; words are in the language of the table. */
export function figureColumns(label: string, isCompared: boolean, words: TableWords): Table['columns'] {
  return [...ofFigure(label, words), ...(isCompared ? ofComparison(label, words) : [])]
}

function ofFigure(label: string, words: TableWords): Table['columns'] {
  return [
    { heading: label, kind: 'NUMBER' },
    { heading: words.low(label), kind: 'NUMBER' },
    { heading: words.high(label), kind: 'NUMBER' },
    { heading: words.inWords(label), kind: 'TEXT' },
    { heading: words.qualifier(label), kind: 'TEXT' },
    { heading: words.state(label), kind: 'TEXT' },
    { heading: words.unquantified(label), kind: 'NUMBER' },
    { heading: words.unit(label), kind: 'TEXT' },
  ]
}

function ofComparison(label: string, words: TableWords): Table['columns'] {
  return [...ofFigure(words.before(label), words), { heading: words.verdict(label), kind: 'TEXT' }]
}

export interface FigureInRow {
  readonly figure: AnsweredFigure | null
  readonly compared: AnsweredFigure | null
  readonly verdict: AnsweredVerdict | null
}

/** What one row has in the columns of `figureColumns`. */
export function figureFields(
  { figure, compared, verdict }: FigureInRow,
  isCompared: boolean,
  words: TableWords,
): readonly TableCell[] {
  return [...fieldsOf(figure, words), ...(isCompared ? [...fieldsOf(compared, words), verdict] : [])]
}

function fieldsOf(figure: AnsweredFigure | null, { locale }: TableWords): readonly TableCell[] {
  if (figure === null) return Array.from({ length: FIELDS }, () => null)
  const { value, low, high, display, qualifier, state, unquantified, unit } = figure
  // Where nothing was measured there is nothing to qualify.
  return [
    value,
    low,
    high,
    display,
    low === null ? null : qualifier,
    state,
    unquantified,
    unitName(unit, locale),
  ]
}

const FIELDS = 8

/** The figure of one row. */
export function figureAt(columns: AnsweredColumns, row: number): AnsweredFigure {
  const { unit, values, lows, highs, states, qualifiers, unquantified, display } = columns
  return {
    unit,
    value: values[row] ?? null,
    low: (lows ?? values)[row] ?? null,
    high: (highs ?? values)[row] ?? null,
    state: states?.[row] ?? 'REPORTED',
    qualifier: qualifiers?.[row] ?? 'EXACT',
    unquantified: unquantified?.[row] ?? 0,
    display: display[row] ?? '',
  }
}
