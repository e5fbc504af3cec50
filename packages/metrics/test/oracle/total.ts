import type { Figure } from '@council-outcomes/figures'
import { metricOf } from '../../src/catalogue/catalogue.ts'
import { figureOf, type Tally } from './amount.ts'
import { isComplete } from './coverage.ts'
import { onePerThing } from './distinct.ts'
import type { Days } from './fit.ts'
import type { Item } from './item.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { measured } from './measure.ts'
import type { Asked } from './question.ts'
import { shareOf } from './ratio.ts'
import { type Reading, read } from './reading.ts'
import { noneCounted } from './tally.ts'

export interface OracleTotal {
  readonly figure: Figure
  readonly straddling: { readonly count: number; readonly figure: Figure }
  readonly conflicts: readonly OracleConflict[]
}

interface OracleConflict {
  readonly reportedTotalId: string
  readonly stated: Figure
  readonly recorded: Figure
}

export function totalOf(record: CouncilRecord, asked: Asked): OracleTotal {
  const { measure } = metricOf(asked.metric)
  if (measure.kind === 'RATIO') {
    const denominator = totalOf(record, { ...asked, metric: measure.denominator })
    const share = shareOf(
      tallyOf(read(record, { ...asked, metric: measure.numerator })),
      tallyOf(read(record, { ...asked, metric: measure.denominator })),
    )
    return { ...denominator, figure: share }
  }
  const reading = read(record, asked)
  const straddling = itemsThat('MAYBE', reading)
  return {
    figure: figureOf(tallyOf(reading)),
    straddling: {
      count: onePerThing(straddling, reading.metric).length,
      figure: figureOf(measured(straddling, reading.metric)),
    },
    conflicts: conflictsOf(reading),
  }
}

function tallyOf(reading: Reading): Tally {
  const { period, region } = reading.asked
  const counted = measured(itemsThat('IN', reading), reading.metric)
  return orNone(counted, reading, period, region === null ? [] : [region])
}

export function itemsThat(fits: 'IN' | 'MAYBE', { fitting }: Reading): readonly Item[] {
  return fitting.filter(({ fit }) => fit === fits).map(({ item }) => item)
}

/** Where nothing is recorded there was none, if the record is declared complete there; and no median of it. */
export function orNone(tally: Tally, reading: Reading, days: Days, regions: readonly string[]): Tally {
  const { record, asked, division, metric } = reading
  const isSilent = tally.amount === null && tally.wordsOnly === 0
  if (!isSilent || !isComplete(record, asked.metric, days, regions, division)) return tally
  return metric.measure.kind === 'MEDIAN' ? { ...tally, isMeaningless: true } : noneCounted(metric.unit)
}

function conflictsOf(reading: Reading): readonly OracleConflict[] {
  return reading.excesses
    .map(({ statement, recorded }) => ({
      reportedTotalId: statement.id,
      stated: figureOf(statement.says),
      recorded: figureOf(recorded),
    }))
    .toSorted((a, b) => (a.reportedTotalId < b.reportedTotalId ? -1 : 1))
}
