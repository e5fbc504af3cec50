import type { PanelAddress } from '../../../address/panel-address.ts'
import { type Answer, type AnswerMember, type ComparedFigure, panelOf } from '../answer.ts'

/** What stands in one cell of the table: its figures, and where their records are. */
export interface FigureCell extends ComparedFigure {
  readonly panel: PanelAddress | null
}

export interface TableRow {
  /** One for each axis that goes down. */
  readonly members: readonly AnswerMember[]
  /** One for each column of figures; null where the answer has no such row. */
  readonly cells: readonly (FigureCell | null)[]
}

export interface FigureColumn {
  /** EVENTS_HELD, or EVENTS_HELD.TRAINING in the column of a member. */
  readonly id: string
  readonly metric: Answer['metrics'][number]
  /** The member that the column is of; null where no axis goes across. */
  readonly member: AnswerMember | null
  readonly total: FigureCell
}

type Tabled = Pick<Answer, 'axes' | 'metrics' | 'rows'>

export interface TableModel {
  readonly axes: Answer['axes']
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly TableRow[]
}

/** The answer as a table; the members of the axis `across`, if it has that one, are its columns. */
export function tableModel(answer: Tabled, across: string): TableModel {
  const pivot = answer.axes.findIndex(({ code }) => code === across)
  return pivot < 0 ? flat(answer) : pivoted(answer, pivot)
}

function flat(answer: Tabled): TableModel {
  return {
    axes: answer.axes,
    columns: answer.metrics.map((metric) => ({
      id: metric.code,
      metric,
      member: null,
      total: { ...metric.total, panel: panelOf(answer, metric, []) },
    })),
    // Split by nothing, the only row would say what the totals say.
    rows: answer.rows
      .filter(({ members }) => members.length > 0)
      .map(({ members, figures }) => ({ members, cells: cellsOf(answer, members, figures) })),
  }
}

function pivoted(answer: Tabled, pivot: number): TableModel {
  const across = answer.axes[pivot]
  const members = across?.members ?? []
  const width = answer.metrics.length
  const rows = new Map<string, { members: readonly AnswerMember[]; cells: (FigureCell | null)[] }>()
  for (const row of answer.rows) {
    const down = row.members.toSpliced(pivot, 1)
    const key = JSON.stringify(down.map(({ code }) => code))
    const line = rows.get(key) ?? { members: down, cells: Array(members.length * width).fill(null) }
    rows.set(key, line)
    const place = members.findIndex(({ code }) => code === row.members[pivot]?.code)
    line.cells.splice(place * width, width, ...cellsOf(answer, row.members, row.figures))
  }
  return {
    axes: answer.axes.toSpliced(pivot, 1),
    columns: members.flatMap((member, place) =>
      answer.metrics.map((metric) => ({
        id: `${metric.code}.${member.code}`,
        metric,
        member,
        total: axisTotal(answer, metric, pivot, place),
      })),
    ),
    rows: [...rows.values()],
  }
}

function cellsOf(
  answer: Tabled,
  members: readonly AnswerMember[],
  figures: readonly ComparedFigure[],
): readonly FigureCell[] {
  return answer.metrics.flatMap((metric, index) => {
    const figure = figures[index]
    return figure === undefined ? [] : [{ ...figure, panel: panelOf(answer, metric, members) }]
  })
}

/** What all rows of a column come to. Its records can be opened only where it is itself a cell of the question. */
function axisTotal(
  { axes }: Tabled,
  metric: Answer['metrics'][number],
  axis: number,
  place: number,
): FigureCell {
  const figure = metric.axisTotals[axis]?.[place] ?? metric.total.figure
  const member = axes[axis]?.members[place]
  const isWhole = axes.length === 1 && member !== undefined
  return {
    figure,
    compared: null,
    verdict: null,
    panel: isWhole ? panelOf({ axes }, metric, [member]) : null,
  }
}
