import { dayNumber } from '../columns/day-number.ts'
import type { FactColumns } from '../columns/fact-columns.ts'
import { OPEN_FROM, OPEN_TO } from '../columns/fact-table.ts'
import { placeMembers } from '../columns/places.ts'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import { remembered } from '../remembered.ts'
import type { AxisMembers } from './axis-members.ts'

/** Where rows stand on an axis, as tables to look up; `stride` is what a step on it adds to the number of the cell. */
export type AxisLens = { readonly stride: number } & (
  | {
      readonly kind: 'CALENDAR'
      readonly firstDay: number
      /** Position by day from `firstDay`. */
      readonly positions: Uint16Array
      readonly notDated: number
    }
  | {
      readonly kind: 'TERMS'
      readonly terms: readonly { readonly from: number; readonly to: number }[]
      readonly outside: number
      readonly several: number
      readonly notDated: number
    }
  | { readonly kind: 'COLUMN'; readonly column: 'place' | Dimension; readonly positions: Uint16Array }
)

/** The lenses of axes over columns with these codes and places; the last axis has the stride 1. */
export function axisLenses(
  axes: readonly AxisMembers[],
  plan: Plan,
  columns: Pick<FactColumns, 'codes' | 'places'>,
): readonly AxisLens[] {
  return axes.map((axis, index) => {
    const stride = axes.slice(index + 1).reduce((product, { members }) => product * members.length, 1)
    return { stride, ...lensOf(axis, plan, columns) }
  })
}

function lensOf(members: AxisMembers, plan: Plan, columns: Pick<FactColumns, 'codes' | 'places'>) {
  const { axis } = members
  switch (axis.kind) {
    case 'TIME':
      return axis.grain === 'TERM' ? termLens(members) : calendarLens(members)
    case 'REGION': {
      const positions = regionPositions(members, placeMembers(columns.places, plan.tree, axis.level))
      return { kind: 'COLUMN' as const, column: 'place' as const, positions }
    }
    case 'CATEGORY': {
      const positions = categoryPositions(members, columns.codes[axis.dimension] ?? NOTHING_SPECIFIED)
      return { kind: 'COLUMN' as const, column: axis.dimension, positions }
    }
  }
}

const regionPositions = remembered((members: AxisMembers, codes: readonly string[]) => {
  return positionsOf(codes, members, 'NOT_LOCATED')
})

const categoryPositions = remembered((members: AxisMembers, codes: readonly string[]) => {
  return positionsOf(codes, members, 'NOT_SPECIFIED')
})

function positionsOf(codes: readonly string[], { positions }: AxisMembers, remaining: string): Uint16Array {
  const elsewhere = positions.get(remaining) ?? 0
  return Uint16Array.from(codes, (code) => positions.get(code) ?? elsewhere)
}

const NOTHING_SPECIFIED = ['']

function calendarLens(axis: AxisMembers) {
  return stepsByDay(axis, axis.members)
}

const stepsByDay = remembered(
  ({ remaining, positions: byCode }: AxisMembers, members: AxisMembers['members']) => {
    const steps = members.slice(0, members.length - remaining).map(spanOf)
    const firstDay = steps[0]?.from ?? 0
    const lastDay = steps.at(-1)?.to ?? -1
    const positions = new Uint16Array(lastDay - firstDay + 1)
    for (const [position, { from, to }] of steps.entries()) {
      positions.fill(position, from - firstDay, to - firstDay + 1)
    }
    return { kind: 'CALENDAR' as const, firstDay, positions, notDated: byCode.get('NOT_DATED') ?? 0 }
  },
)

function termLens({ members, remaining, positions }: AxisMembers) {
  return {
    kind: 'TERMS' as const,
    terms: members.slice(0, members.length - remaining).map(spanOf),
    outside: positions.get('OUTSIDE_TERMS') ?? 0,
    several: positions.get('SEVERAL_TERMS') ?? 0,
    notDated: positions.get('NOT_DATED') ?? 0,
  }
}

function spanOf(member: AxisMembers['members'][number]) {
  const { from = null, to = null } = member.kind === 'PERIOD' ? member.period : {}
  return { from: from === null ? OPEN_FROM : dayNumber(from), to: to === null ? OPEN_TO : dayNumber(to) }
}
