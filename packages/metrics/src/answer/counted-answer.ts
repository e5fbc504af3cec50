import { type Figure, notApplicable, type Verdict } from '@council-outcomes/figures'
import type { MetricCode } from '../metric-code.ts'
import type { AxisMembers } from '../split/axis-members.ts'
import { FigureList } from '../split/figure-list.ts'
import { positionOn } from '../split/split.ts'
import type { FigureColumns, MetricAnswer } from './analysis.ts'
import type { CountedMetric } from './counted-metric.ts'
import { verdicts } from './verdict.ts'

/** A metric counted in the compared period, and where its cells stand. */
export interface ComparedMetric {
  readonly counted: CountedMetric
  readonly cellOf: (cell: number) => number | null
  readonly likeForLike: boolean
}

/**
 * The rows of one metric; what not every answer shows is made when it is read. A class, because an object literal with
 * getters is kept alive by V8 until the next full collection, and all that its getters see with it.
 */
export class CountedAnswer implements MetricAnswer {
  readonly metric: MetricCode
  readonly cells: FigureColumns
  readonly compared: FigureColumns | null
  readonly straddling: MetricAnswer['straddling']
  readonly conflicts: MetricAnswer['conflicts']
  readonly #counted: CountedMetric
  readonly #comparedMetric: ComparedMetric | null
  readonly #rows: readonly number[]
  readonly #axes: readonly AxisMembers[]
  #axisTotals: readonly FigureColumns[] | null = null
  readonly #judge: ((now: Figure, then: Figure) => Verdict) | null

  constructor(
    counted: CountedMetric,
    compared: ComparedMetric | null,
    rows: readonly number[],
    axes: readonly AxisMembers[],
  ) {
    this.metric = counted.metric
    this.cells = listOf(counted, rows)
    this.compared = compared === null ? null : comparedList(compared, rows)
    this.straddling = counted.straddling
    this.conflicts = counted.conflicts
    this.#counted = counted
    this.#comparedMetric = compared
    this.#rows = rows
    this.#axes = axes
    this.#judge = compared === null ? null : verdicts(counted, compared.counted, compared.likeForLike)
  }

  get verdicts(): readonly Verdict[] | null {
    const judge = this.#judge
    const then = this.compared
    return judge && then && this.#rows.map((_, row) => judge(this.cells.figure(row), then.figure(row)))
  }

  get total(): Figure {
    return this.#counted.total()
  }

  get comparedTotal(): Figure | null {
    return this.#comparedMetric?.counted.total() ?? null
  }

  get totalVerdict(): Verdict | null {
    const then = this.comparedTotal
    return this.#judge && then && this.#judge(this.total, then)
  }

  get axisTotals(): readonly FigureColumns[] {
    this.#axisTotals ??= this.#axes.map((_, index) =>
      axisTotals(this.#counted, index, this.#rows, this.#axes),
    )
    return this.#axisTotals
  }
}
function listOf(counted: CountedMetric, cells: readonly number[]): FigureList {
  const list = new FigureList(counted.unit)
  for (const cell of cells) counted.addTo(list, cell)
  return list
}

function comparedList({ counted, cellOf }: ComparedMetric, cells: readonly number[]): FigureList {
  const list = new FigureList(counted.unit)
  for (const cell of cells) {
    const own = cellOf(cell)
    if (own === null) list.add(notApplicable(counted.unit))
    else counted.addTo(list, own)
  }
  return list
}

/** One figure for each member that `axisAnswer` tells of. */
function axisTotals(
  counted: CountedMetric,
  index: number,
  rows: readonly number[],
  axes: readonly AxisMembers[],
): FigureColumns {
  const list = new FigureList(counted.unit)
  const { addTo } = counted.along(index)
  const used = new Set(rows.map(positionOn(axes, index)))
  for (const position of [...used].toSorted((a, b) => a - b)) addTo(list, position)
  return list
}
