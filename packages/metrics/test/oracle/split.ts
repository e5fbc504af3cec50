import type { Figure, Period } from '@council-outcomes/figures'
import type { Axis } from '../../src/question/question.ts'
import { figureOf, type Tally } from './amount.ts'
import { partOf, stepOf, stepsOf } from './buckets.ts'
import type { Item } from './item.ts'
import { measured } from './measure.ts'
import { fitOf, type Reading } from './reading.ts'
import { itemsThat, orNone } from './total.ts'

/** One cell of a split answer: the member that it stands for on each axis, and what is in it. */
export interface OracleCell {
  readonly members: readonly string[]
  readonly items: readonly Item[]
  readonly figure: Figure
}

/** What could not be placed on an axis. */
export const REMAINING: readonly string[] = [
  ...['NOT_DATED', 'OUTSIDE_TERMS', 'SEVERAL_TERMS', 'NOT_LOCATED', 'SEVERAL_REGIONS', 'NOT_SPECIFIED'],
]

/** Every cell that has something, and every combination of the steps, regions and categories on the axes. */
export function cellsOf(reading: Reading, axes: readonly Axis[]): readonly OracleCell[] {
  const steps = axes.flatMap((axis) => (axis.kind === 'TIME' ? stepsOf(axis.grain, reading) : []))
  const placed = placedItems(reading, axes, steps)
  const shown = combinations(axes.map((axis, at) => shownOn(axis, at, reading, steps, placed)))
  const cells = new Map(
    [...shown.map((members) => ({ members, items: [] })), ...placed].map((cell) => [keyOf(cell), cell]),
  )
  return [...cells.values()].map(({ members, items }) => ({
    members,
    items,
    figure: figureOf(tallyAt(members, items, reading, axes, steps)),
  }))
}

interface Placed {
  readonly members: readonly string[]
  readonly items: readonly Item[]
}

function keyOf({ members }: Placed): string {
  return JSON.stringify(members)
}

/** All that lies in what is asked, by the members it lies in. What is open at the end of several steps is in each. */
function placedItems(reading: Reading, axes: readonly Axis[], steps: readonly Period[]): readonly Placed[] {
  const cells = new Map<string, Placed>()
  const place = (item: Item, step: Period | null) => {
    const members = axes.map((axis) => memberOf(item, axis, step, steps, reading))
    const key = keyOf({ members, items: [] })
    cells.set(key, { members, items: [...(cells.get(key)?.items ?? []), item] })
  }
  const isStockOverTime = reading.metric.measure.kind === 'STOCK' && axes.some(({ kind }) => kind === 'TIME')
  if (!isStockOverTime) for (const item of itemsThat('IN', reading)) place(item, null)
  else {
    for (const step of steps) {
      const asked = { ...step, ...partOf(step, reading.asked.period) }
      for (const item of reading.items) if (fitOf(item, reading, asked) === 'IN') place(item, step)
    }
  }
  return [...cells.values()]
}

function memberOf(
  item: Item,
  axis: Axis,
  step: Period | null,
  steps: readonly Period[],
  { division }: Reading,
): string {
  switch (axis.kind) {
    case 'TIME':
      return step?.code ?? stepOf(item, steps, axis.grain)
    case 'REGION':
      return division.memberOf(item.regions, axis.level)
    case 'CATEGORY':
      return item.categories[axis.dimension] ?? 'NOT_SPECIFIED'
  }
}

/** The members of an axis that are shown beside each other: all steps, all regions, categories that have something. */
function shownOn(
  axis: Axis,
  at: number,
  { division, asked }: Reading,
  steps: readonly Period[],
  placed: readonly Placed[],
): readonly string[] {
  if (axis.kind === 'TIME') return steps.map(({ code }) => code)
  if (axis.kind === 'REGION') return division.membersIn(axis.level, asked.region)
  const codes = placed.flatMap(({ members }) => members[at] ?? [])
  return [...new Set(codes)].filter((code) => !REMAINING.includes(code))
}

function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (rows, codes) => rows.flatMap((row) => codes.map((code) => [...row, code])),
    [[]],
  )
}

/** Where nothing is in a cell that stands for days and places, its record may be declared complete. */
function tallyAt(
  members: readonly string[],
  items: readonly Item[],
  reading: Reading,
  axes: readonly Axis[],
  steps: readonly Period[],
): Tally {
  const tally = measured(items, reading.metric)
  if (members.some((code) => REMAINING.includes(code))) return tally
  const { period, region } = reading.asked
  const step = steps.find(({ code }) => members.includes(code))
  const place = axes.findIndex(({ kind }) => kind === 'REGION')
  const regions = [region, members[place] ?? null].filter((code) => code !== null)
  return orNone(tally, reading, step === undefined ? period : partOf(step, period), regions)
}
