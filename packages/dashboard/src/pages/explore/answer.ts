import { displayPeriod, type Locale } from '@council-outcomes/figures'
import type { PanelAddress, PanelAxis } from '../../address/panel-address.ts'
import { columnFigures } from '../../figures/column-figures.ts'
import { type ShownFigure, shownFigure } from '../../figures/shown-figure.ts'
import { shownPeriod } from '../../figures/shown-period.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { Answer_AnalysisFragment, MemberKind, Verdict } from '../../generated/graphql.ts'

export const answerFragment = graphql(`
  fragment Answer_analysis on Analysis {
    rowCount
    hasMore
    comparison {
      current {
        ...ShownPeriod_period
      }
      compared {
        ...ShownPeriod_period
      }
    }
    columns {
      axes {
        axis {
          kind
          grain
          level
          by
          label(locale: $locale)
        }
        members {
          code
          kind
          label(locale: $locale)
          period {
            kind
            running
          }
          region {
            id
            tile {
              row
              column
            }
          }
        }
        positions
      }
      metrics {
        metric {
          code
          label(locale: $locale)
          unit
          additive
        }
        figures {
          ...ColumnFigures_columns
        }
        compared {
          ...ColumnFigures_columns
        }
        verdicts
        axisTotals {
          ...ColumnFigures_columns
        }
      }
    }
    totals {
      figure {
        ...ShownFigure_figure
      }
      compared {
        ...ShownFigure_figure
      }
      verdict
      straddling {
        count
        figure {
          displayWithUnit(locale: $locale)
        }
      }
    }
    receipt {
      definitions {
        code
        label(locale: $locale)
        definition(locale: $locale)
        version
      }
    }
  }
`)

type Columns = Answer_AnalysisFragment['columns']

export type AnswerMember = Columns['axes'][number]['members'][number]

export interface AnswerAxis {
  /** QUARTER, DISTRICT or MEETING_KIND. */
  readonly code: PanelAxis
  readonly kind: Columns['axes'][number]['axis']['kind']
  /** "quarter" */
  readonly label: string
  readonly members: readonly AnswerMember[]
}

export interface AnswerMetric {
  readonly code: Columns['metrics'][number]['metric']['code']
  readonly label: string
  readonly unit: Columns['metrics'][number]['metric']['unit']
  readonly additive: boolean
  readonly total: ComparedFigure
  /** What fits the question only partly and is therefore not in the total. */
  readonly straddling: { readonly count: number; readonly words: string }
  /** For each axis, and each of its members, the figure over all other axes. */
  readonly axisTotals: readonly (readonly ShownFigure[])[]
}

/** A figure and, where the question compares, that of the earlier period. */
export interface ComparedFigure {
  readonly figure: ShownFigure
  readonly compared: ShownFigure | null
  readonly verdict: Verdict | null
}

/** One member of each axis, and one figure of each metric. */
interface AnswerRow {
  readonly members: readonly AnswerMember[]
  readonly figures: readonly ComparedFigure[]
}

export interface Answer {
  readonly axes: readonly AnswerAxis[]
  readonly metrics: readonly AnswerMetric[]
  readonly rows: readonly AnswerRow[]
  readonly hasMore: boolean
  /** The days that are compared, in words; null where nothing is. */
  readonly comparison: { readonly current: string; readonly compared: string } | null
  readonly receipt: Answer_AnalysisFragment['receipt']
}

/** The columns of the API as rows, for tables and charts. */
export function answerOf(analysis: FragmentType<typeof answerFragment>, locale: Locale): Answer {
  const { columns, totals, comparison, hasMore, receipt, rowCount } = readFragment(answerFragment, analysis)
  const figures = columns.metrics.map(comparedFigures)
  const days = (period: Parameters<typeof shownPeriod>[0]) => displayPeriod(shownPeriod(period), locale)
  return {
    axes: columns.axes.map(axisOf),
    metrics: columns.metrics.map(({ metric, axisTotals }, index) => {
      const total = totals[index]
      if (total === undefined) throw new Error(`The answer has no total of ${metric.code}.`)
      const { straddling, figure, compared, verdict } = total
      return {
        ...metric,
        total: { figure: shownFigure(figure), compared: compared && shownFigure(compared), verdict },
        straddling: { count: straddling.count, words: straddling.figure.displayWithUnit },
        axisTotals: axisTotals.map(columnFigures),
      }
    }),
    rows: Array.from({ length: rowCount }, (_, row) => ({
      members: columns.axes.flatMap(({ members, positions }) => members[positions[row] ?? -1] ?? []),
      figures: figures.flatMap((ofMetric) => ofMetric[row] ?? []),
    })),
    hasMore,
    comparison: comparison && { current: days(comparison.current), compared: days(comparison.compared) },
    receipt,
  }
}

function axisOf({ axis, members }: Columns['axes'][number]): AnswerAxis {
  const code = axis.grain ?? axis.level ?? axis.by
  if (code === null) throw new Error('An axis of the answer is split by nothing.')
  return { code, kind: axis.kind, label: axis.label, members }
}

function comparedFigures({
  figures,
  compared,
  verdicts,
}: Columns['metrics'][number]): readonly ComparedFigure[] {
  const earlier = compared && columnFigures(compared)
  return columnFigures(figures).map((figure, row) => ({
    figure,
    compared: earlier?.[row] ?? null,
    verdict: verdicts?.[row] ?? null,
  }))
}

/** False for what has no member: "not dated", "not specified". */
export function isPlaced({ kind }: AnswerMember): boolean {
  return PLACED.includes(kind)
}

const PLACED: readonly MemberKind[] = ['CATEGORY', 'PERIOD', 'REGION']

/** Where the records of a row are. */
export function panelOf(
  { axes }: Pick<Answer, 'axes'>,
  { code: metric }: AnswerMetric,
  members: readonly AnswerMember[],
): PanelAddress {
  const [first, ...across] = members.flatMap((member, index) => {
    const axis = axes[index]
    return axis === undefined ? [] : [{ axis: axis.code, member: member.code }]
  })
  if (first === undefined) return { kind: 'TOTAL', metric }
  return { kind: 'CELL', metric, ...first, ...(across.length === 0 ? {} : { across }) }
}
