import type { Figure } from '@council-outcomes/figures'
import { metricOf } from '../../src/catalogue/catalogue.ts'
import type { MetricCode } from '../../src/metric-code.ts'
import { figureOf, type Tally } from './amount.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { measured } from './measure.ts'
import type { Asked } from './question.ts'
import { shareOf } from './ratio.ts'
import { read } from './reading.ts'
import { isRemaining } from './remaining.ts'
import { cellsOf, type Grid, keyOf, tallyIn } from './split.ts'
import { nothingSaid } from './tally.ts'
import { itemsThat } from './total.ts'

/** A metric counted in every cell of a grid. */
export interface CountedGrid {
  /** The cells that hold something. */
  readonly filled: readonly (readonly string[])[]
  readonly at: (members: readonly string[]) => Figure
  /** What could belong to any cell besides: all that fits the question only partly, and all that is placed nowhere. */
  readonly possible: Figure
}

export function countedGrid(record: CouncilRecord, asked: Asked, grid: Grid): CountedGrid {
  const { measure } = metricOf(asked.metric)
  if (measure.kind !== 'RATIO') {
    const counted = counts(record, asked, grid)
    return { ...counted, at: (members) => figureOf(counted.at(members)) }
  }
  const part = counts(record, { ...asked, metric: measure.numerator }, grid)
  const whole = counts(record, { ...asked, metric: measure.denominator }, grid)
  return { ...whole, at: (members) => shareOf(part.at(members), whole.at(members)) }
}

/** The two metrics that a ratio divides; for all other metrics, itself. */
export function countedMetrics(metric: MetricCode): readonly MetricCode[] {
  const { measure } = metricOf(metric)
  return measure.kind === 'RATIO' ? [measure.numerator, measure.denominator] : [metric]
}

function counts(record: CouncilRecord, asked: Asked, grid: Grid) {
  const reading = read(record, asked)
  const cells = cellsOf(reading, grid)
  const byKey = new Map(cells.map((cell) => [keyOf(cell.members), cell]))
  const unplaced = cells.filter(({ members }) => members.some(isRemaining)).flatMap(({ items }) => items)
  const possible = [...itemsThat('MAYBE', reading), ...unplaced]
  return {
    filled: cells.map(({ members }) => members),
    at: (members: readonly string[]): Tally =>
      tallyIn(byKey.get(keyOf(members)) ?? { members, items: [] }, reading, grid),
    possible: figureOf(
      possible.length === 0 ? nothingSaid(reading.metric.unit) : measured(possible, reading.metric),
    ),
  }
}
