import type { Period } from '@council-outcomes/figures'
import type { Axis } from '../../src/question/question.ts'
import type { Tally } from './amount.ts'
import { partOf, stepOf } from './buckets.ts'
import type { Item } from './item.ts'
import { measured } from './measure.ts'
import { fitOf, type Reading } from './reading.ts'
import { isRemaining } from './remaining.ts'
import { itemsThat, orNone } from './total.ts'

/** The axes of an answer, the steps of the one of time, and the members of one axis that are joined into "other". */
export interface Grid {
  readonly axes: readonly Axis[]
  readonly steps: readonly Period[]
  readonly joined: { readonly axis: number; readonly kept: readonly string[] } | null
}

/** One cell: the member that it stands for on each axis, and what lies in it. */
interface Cell {
  readonly members: readonly string[]
  readonly items: readonly Item[]
}

export function keyOf(members: readonly string[]): string {
  return members.join(' ')
}

/** All that lies in what is asked, by the members it lies in. What is open at the end of several steps is in each. */
export function cellsOf(reading: Reading, { axes, steps, joined }: Grid): readonly Cell[] {
  const cells = new Map<string, Cell>()
  const place = (item: Item, step: Period | null) => {
    const members = axes.map((axis, at) => {
      const member = memberOf(item, axis, step, steps, reading)
      return at === joined?.axis && !isRemaining(member) && !joined.kept.includes(member)
        ? 'ALL_OTHERS'
        : member
    })
    const known = cells.get(keyOf(members))?.items ?? []
    cells.set(keyOf(members), { members, items: [...known, item] })
  }
  const isOverTime = axes.some(({ kind }) => kind === 'TIME')
  if (reading.metric.measure.kind === 'STOCK' && isOverTime) {
    for (const step of steps) {
      const asked = { ...step, ...partOf(step, reading.asked.period) }
      for (const item of reading.items) if (fitOf(item, reading, asked) === 'IN') place(item, step)
    }
  } else {
    for (const item of itemsThat('IN', reading)) place(item, null)
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

/**
 * What is in a cell. Where that is nothing, its record may be declared complete: in its step of time and in its region,
 * or in all that is asked where it stands for none.
 */
export function tallyIn({ members, items }: Cell, reading: Reading, { axes, steps }: Grid): Tally {
  const at = (kind: Axis['kind']) => members[axes.findIndex((axis) => axis.kind === kind)] ?? null
  const { period, region } = reading.asked
  const step = steps.find(({ code }) => code === at('TIME'))
  const places = [region, at('REGION')]
    .filter((code) => code !== null)
    .filter((code) => !isRemaining(code) && code !== 'ALL_OTHERS')
  const days = step === undefined ? period : partOf(step, period)
  return orNone(measured(items, reading.metric), reading, days, places)
}
