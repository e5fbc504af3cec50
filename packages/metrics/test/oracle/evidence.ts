import type { Figure } from '@council-outcomes/figures'
import { metricOf } from '../../src/catalogue/catalogue.ts'
import type { MetricCode } from '../../src/metric-code.ts'
import { exactly, figureOf } from './amount.ts'
import type { AnyQuestion } from './any-question.ts'
import { countedGrid } from './counted-grid.ts'
import { onePerThing } from './distinct.ts'
import { type AskedAnalysis, gridsOf, keptMembers } from './grids.ts'
import type { Item } from './item.ts'
import type { CouncilRecord } from './made-up/record.ts'
import type { Asked } from './question.ts'
import { read } from './reading.ts'
import type { Remainder } from './remainders.ts'
import type { Row } from './rows.ts'
import { cellsOf, type Grid, keyOf } from './split.ts'
import { itemsThat, totalOf } from './total.ts'

interface OracleEvidence {
  readonly items: readonly OracleEvidenceItem[]
  readonly figure: Figure
}

interface OracleEvidenceItem {
  readonly id: string
  readonly amount: Figure
  readonly remainder: boolean
  /** All that a reported total says; null for records. */
  readonly stated: Figure | null
  readonly inNumerator: boolean | null
}

/** What is behind one cell, oldest first; `members` name it, one an axis, and none names the whole figure. */
export function evidenceOf(record: CouncilRecord, asked: Asked, grid: Grid, members: Row): OracleEvidence {
  const { measure } = metricOf(asked.metric)
  const isWhole = members.length === 0
  const figure = isWhole ? totalOf(record, asked).figure : countedGrid(record, asked, grid).at(members)
  if (measure.kind !== 'RATIO') {
    const items = itemsIn(record, asked, grid, members)
    return { figure, items: items.map((item) => evidenceItem(item, asked, null)) }
  }
  const part = itemsIn(record, { ...asked, metric: measure.numerator }, grid, members)
  const isInPart = (item: Item) => part.some(({ id }) => id === item.id)
  const whole = { ...asked, metric: measure.denominator }
  const items = itemsIn(record, whole, grid, members)
  return { figure, items: items.map((item) => evidenceItem(item, whole, isInPart(item))) }
}

/** What fits the question only partly, or nobody knows. */
export function straddlingOf(record: CouncilRecord, asked: Asked): OracleEvidence {
  const { measure } = metricOf(asked.metric)
  const straddling = (metric: MetricCode) => itemsThat('MAYBE', read(record, { ...asked, metric }))
  const isShare = measure.kind === 'RATIO'
  const part = isShare ? straddling(measure.numerator).map(({ id }) => id) : null
  const counted = isShare ? measure.denominator : asked.metric
  return {
    figure: totalOf(record, asked).straddling.figure,
    items: onePerThing(oldestFirst(straddling(counted)), metricOf(counted)).map((item) =>
      evidenceItem(item, { ...asked, metric: counted }, part?.includes(item.id) ?? null),
    ),
  }
}

/** The rows that a cell can be chosen from. */
export function gridFor(record: CouncilRecord, question: AskedEvidence) {
  const analysis = analysisOf(question)
  const { period, top } = analysis
  const whole = gridsOf(record, analysis, period)
  const kept = keptMembers(whole, top)
  return kept === null ? whole : gridsOf(record, analysis, period, kept)
}

/** The analysis of which a cell is asked. */
export function analysisOf({ asked: { metric, ...common }, axes, top }: AskedEvidence): AskedAnalysis {
  return { ...common, compare: null, order: null, limit: null, metrics: [metric], axes, top }
}

type AskedEvidence = AnyQuestion & { readonly kind: 'EVIDENCE' }

function itemsIn(record: CouncilRecord, asked: Asked, grid: Grid, members: Row): readonly Item[] {
  const reading = read(record, asked)
  const cell = cellsOf(reading, grid).find((one) => keyOf(one.members) === keyOf(members))
  const items = members.length === 0 ? itemsThat('IN', reading) : (cell?.items ?? [])
  return onePerThing(oldestFirst(items), reading.metric)
}

function oldestFirst(items: readonly Item[]): readonly Item[] {
  const LAST = '9999-99-99'
  return items.toSorted((a, b) => {
    const [x, y] = [`${a.from ?? LAST} ${a.id}`, `${b.from ?? LAST} ${b.id}`]
    return x < y ? -1 : 1
  })
}

function evidenceItem(item: Item, asked: Asked, inNumerator: boolean | null): OracleEvidenceItem {
  const { measure } = metricOf(asked.metric)
  const days = measure.kind === 'MEDIAN' && item.days !== null ? exactly(item.days) : null
  return {
    id: item.id,
    amount: figureOf(days === null ? item.says : { ...item.says, amount: days }),
    remainder: item.isStatement,
    stated: isRemainder(item) ? figureOf(item.statement.says) : null,
    inNumerator,
  }
}

function isRemainder(item: Item): item is Remainder {
  return item.isStatement
}
