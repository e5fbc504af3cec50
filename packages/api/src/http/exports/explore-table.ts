import { type AddressedAnalysis, analysisAddress, type Locale } from '@council-outcomes/figures'
import type { ExploreAnswer } from './explore-answer.ts'
import { type FigureInRow, figureAt, figureColumns, figureFields } from './figure-fields.ts'
import type { Table, TableCell } from './table.ts'
import { TABLE_WORDS, type TableWords } from './table-words.ts'

interface Asked {
  readonly asked: AddressedAnalysis
  readonly locale: Locale
  /** Before the path of the address; null leaves the path alone. */
  readonly origin: string | null
}

/**
 * One row for each cell; below them, marked in the first column, the totals and what only partly fits: neither may be
 * added to the cells.
 */
export function exploreTable(answer: ExploreAnswer, { asked, locale, origin }: Asked): Table {
  const words = TABLE_WORDS[locale]
  const { axes, metrics } = answer.columns
  const isCompared = answer.comparison !== null
  return {
    locale,
    name: fileName(asked),
    columns: [
      { heading: words.row, kind: 'TEXT' },
      ...axes.flatMap(({ axis: { label } }) => [
        { heading: words.code(label), kind: 'TEXT' as const },
        { heading: capitalized(label, locale), kind: 'TEXT' as const },
      ]),
      ...metrics.flatMap(({ metric }) => figureColumns(metric.label, isCompared, words)),
    ],
    rows: [...cellRows(answer, words), ...totalRows(answer, words)],
    notes: notes(answer, `${origin ?? ''}/explore?${analysisAddress(asked)}`, words),
    titles: words.titles,
  }
}

function cellRows({ columns: { axes, metrics }, comparison }: ExploreAnswer, words: TableWords) {
  const rows = axes[0]?.positions.length ?? 0
  return Array.from({ length: rows }, (_, row): readonly TableCell[] => [
    words.kinds.cell,
    ...axes.flatMap(({ members, positions }) => {
      const member = members[positions[row] ?? -1]
      return [member?.code ?? null, member?.label ?? null]
    }),
    ...metrics.flatMap(({ figures, compared, verdicts }) =>
      figureFields(
        {
          figure: figureAt(figures, row),
          compared: compared && figureAt(compared, row),
          verdict: verdicts?.[row] ?? null,
        },
        comparison !== null,
        words,
      ),
    ),
  ])
}

function totalRows(answer: ExploreAnswer, words: TableWords): readonly (readonly TableCell[])[] {
  const { totals, comparison, columns } = answer
  const row = (kind: string, figures: readonly FigureInRow[]): readonly TableCell[] => [
    kind,
    ...columns.axes.flatMap(() => [null, null]),
    ...figures.flatMap((figure) => figureFields(figure, comparison !== null, words)),
  ]
  const partly = totals.map(({ straddling: { count, figure } }) => ({
    figure: count > 0 ? figure : null,
    compared: null,
    verdict: null,
  }))
  return [
    row(words.kinds.total, totals),
    ...(partly.some(({ figure }) => figure !== null) ? [row(words.kinds.partly, partly)] : []),
  ]
}

function notes(answer: ExploreAnswer, address: string, words: TableWords): Table['notes'] {
  const { period, comparison, totals, columns, receipt, hasMore } = answer
  return [
    [words.notes.question, receipt.question],
    [words.notes.period, `${period.label}${daysOf(period)}`],
    ...(comparison === null
      ? []
      : [
          [
            words.notes.comparison,
            words.compared(comparison.current.label, comparison.compared.label),
          ] as const,
        ]),
    [words.notes.filters, receipt.filters.join('; ') || words.none],
    ...(hasMore ? [[words.notes.limit, words.cutOff] as const] : []),
    ...totals.flatMap(({ straddling: { count, figure } }, position) => {
      const label = columns.metrics[position]?.metric.label ?? ''
      return count === 0 ? [] : [[words.notes.partly, words.partly(label, count, figure.display)] as const]
    }),
    [words.notes.asOf, receipt.asOf],
    [words.notes.dataVersion, receipt.dataVersion],
    ...receipt.definitions.map(
      ({ label, definition, version }) => [words.definition(label, version), definition] as const,
    ),
    [words.notes.suppressed, String(receipt.suppressedCells)],
    [words.notes.citation, receipt.citation],
    [words.notes.address, address],
  ]
}

function daysOf({ from, to }: ExploreAnswer['period']): string {
  return from === null && to === null ? '' : ` (${from ?? '…'} – ${to ?? '…'})`
}

function capitalized(label: string, locale: Locale): string {
  return label.slice(0, 1).toLocaleUpperCase(locale) + label.slice(1)
}

/** Such as `sms-meetings-held-2016`. */
function fileName({ council, metrics, period }: AddressedAnalysis): string {
  const [first = 'analysis'] = metrics
  const when = period?.code ?? period?.term ?? period?.relative ?? ''
  const name = [council, first, when].join('-').toLowerCase()
  return name
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
}
