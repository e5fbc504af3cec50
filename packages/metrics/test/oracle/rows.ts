import type { Figure } from '@council-outcomes/figures'
import type { AnalysisOrder } from '../../src/question/analysis.ts'
import { CODES } from './categories.ts'
import type { Division } from './geography.ts'
import { remainingOn } from './remaining.ts'
import { type Grid, keyOf } from './split.ts'

/** The member of each axis. */
export type Row = readonly string[]

/** The members of one axis in reading order, remaining ones last, and those that are shown even where they hold nothing. */
export interface AxisMembers {
  readonly all: readonly string[]
  readonly shown: readonly string[]
}

export function membersOn(grid: Grid, at: number, division: Division, region: string | null): AxisMembers {
  const axis = grid.axes[at]
  if (axis === undefined) return { all: [], shown: [] }
  const remaining = remainingOn(axis)
  switch (axis.kind) {
    case 'TIME': {
      const steps = grid.steps.map(({ code }) => code)
      return { all: [...steps, ...remaining], shown: steps }
    }
    case 'REGION': {
      const regions = division.membersIn(axis.level, region)
      return joined({ all: [...regions, 'ABROAD', 'ONLINE', ...remaining], shown: regions }, grid, at)
    }
    case 'CATEGORY':
      return joined({ all: [...CODES[axis.dimension], ...remaining], shown: [] }, grid, at)
  }
}

/** "Other" stands after the members that are kept, and only where it holds something. */
function joined({ all, shown }: AxisMembers, { axes, joined: top }: Grid, at: number): AxisMembers {
  const axis = axes[at]
  if (axis === undefined || top === null || top.axis !== at) return { all, shown }
  const isKept = (member: string) => top.kept.includes(member)
  return {
    all: [...all.filter(isKept), 'ALL_OTHERS', ...remainingOn(axis)],
    shown: shown.filter(isKept),
  }
}

/**
 * The rows of an answer in the order of its axes: all cells that hold something, and for each combination of categories
 * that holds something anywhere every step of time and every region.
 */
export function shownRows(
  { axes }: Grid,
  filled: readonly Row[],
  members: readonly AxisMembers[],
): readonly Row[] {
  const isOpen = axes.map(({ kind }) => kind !== 'CATEGORY')
  const anything = isOpen.every(Boolean) ? [axes.map(() => '')] : filled
  const dense = anything.flatMap((row) =>
    combinations(row.map((member, at) => (isOpen[at] ? (members[at]?.shown ?? []) : [member]))),
  )
  const rows = new Map([...dense, ...filled].map((row) => [keyOf(row), row]))
  const position = (row: Row, at: number) => members[at]?.all.indexOf(row[at] ?? '') ?? 0
  return [...rows.values()].toSorted((a, b) => {
    const first = axes.findIndex((_, at) => a[at] !== b[at])
    return first < 0 ? 0 : position(a, first) - position(b, first)
  })
}

function combinations(lists: readonly (readonly string[])[]): readonly Row[] {
  return lists.reduce<readonly Row[]>(
    (rows, members) => rows.flatMap((row) => members.map((member) => [...row, member])),
    [[]],
  )
}

/** By value, a range by its lower end; what is not measured comes last either way, what is equal keeps its order. */
export function byFigure<T>(
  list: readonly T[],
  figureOf: (one: T) => Figure,
  direction: AnalysisOrder['direction'],
): readonly T[] {
  const sign = direction === 'ASCENDING' ? 1 : -1
  const size = (one: T) => {
    const { value, range } = figureOf(one)
    return value ?? range?.from.value ?? null
  }
  return list.toSorted((a, b) => {
    const [x, y] = [size(a), size(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * (x - y)
  })
}
