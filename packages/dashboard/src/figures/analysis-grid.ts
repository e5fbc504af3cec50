import { displayFigure, type Locale, notReported } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type {
  AnalysisGrid_AnalysisFragment,
  Grain,
  MemberKind,
  MetricCode,
  Unit,
} from '../generated/graphql.ts'
import { columnFigures } from './column-figures.ts'
import type { ShownCell } from './shown-cells.ts'
import type { ShownFigure } from './shown-figure.ts'

export const analysisGridFragment = graphql(`
  fragment AnalysisGrid_analysis on Analysis {
    columns {
      axes {
        axis {
          grain
        }
        members {
          code
          kind
          label(locale: $locale)
          period {
            kind
            running
          }
        }
        positions
      }
      metrics {
        metric {
          code
          unit
        }
        figures {
          ...ColumnFigures_columns
        }
        axisTotals {
          ...ColumnFigures_columns
        }
      }
    }
  }
`)

/** One metric along two axes: `cells[row][column]`. */
export interface AnalysisGrid {
  /** The steps of the rows; null where they are no steps of time. */
  readonly grain: Grain | null
  readonly rows: readonly GridLine[]
  readonly columns: readonly GridLine[]
  readonly cells: readonly (readonly ShownFigure[])[]
}

/** A member of one axis; its figure is that over all members of the other one. */
export interface GridLine extends ShownCell {
  /** False for what has no member: "not dated", "not specified". */
  readonly placed: boolean
}

/**
 * Steps of time are all there, gaps too; other members only where there was something: lines of
 * nothing but zeros and gaps would hide the others. Empty when two axes were not asked.
 */
export function analysisGrid(
  analysis: FragmentType<typeof analysisGridFragment>,
  code: MetricCode,
  locale: Locale,
): AnalysisGrid {
  const { axes, metrics } = readFragment(analysisGridFragment, analysis).columns
  const [first, second] = axes
  const answer = metrics.find(({ metric }) => metric.code === code)
  if (first === undefined || second === undefined || answer === undefined) return EMPTY
  const silent = silence(answer.metric.unit, locale)
  const figures = columnFigures(answer.figures)
  const cells = first.members.map(() => second.members.map(() => silent))
  for (const [index, figure] of figures.entries()) {
    const row = cells[first.positions[index] ?? -1]
    const column = second.positions[index]
    if (row !== undefined && column !== undefined) row[column] = figure
  }
  const totals = answer.axisTotals.map(columnFigures)
  const rows = lines(first, totals[0] ?? [], silent)
  const columns = lines(second, totals[1] ?? [], silent)
  const keptRows = kept(rows, (row) => cells[row] ?? [])
  const keptColumns = kept(columns, (column) => cells.map((row) => row[column] ?? silent))
  return {
    grain: first.axis.grain,
    rows: keptRows.flatMap((row) => rows[row] ?? []),
    columns: keptColumns.flatMap((column) => columns[column] ?? []),
    cells: keptRows.map((row) => keptColumns.map((column) => cells[row]?.[column] ?? silent)),
  }
}

const EMPTY: AnalysisGrid = { grain: null, rows: [], columns: [], cells: [] }

type Axis = AnalysisGrid_AnalysisFragment['columns']['axes'][number]

function lines({ members }: Axis, totals: readonly ShownFigure[], silent: ShownFigure): readonly GridLine[] {
  return members.map((member, index) => ({
    member,
    figure: totals[index] ?? silent,
    placed: PLACED.includes(member.kind),
  }))
}

const PLACED: readonly MemberKind[] = ['CATEGORY', 'PERIOD', 'REGION']

/** The places of the lines to show. */
function kept(all: readonly GridLine[], figuresOf: (line: number) => readonly ShownFigure[]) {
  return [...all.keys()].filter(
    (line) =>
      all[line]?.member.period != null ||
      figuresOf(line).some(({ state }) => state === 'REPORTED' || state === 'SUPPRESSED'),
  )
}

function silence(unit: Unit, locale: Locale): ShownFigure {
  const { unquantified: _, range: _range, ...figure } = notReported(unit)
  const words = displayFigure(notReported(unit), locale)
  return { ...figure, range: null, display: words, displayWithUnit: words }
}
