import type { CouncilRole } from '@council-outcomes/db'
import { UNITS } from '@council-outcomes/figures'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import type { CategoryFit } from '../reference/category-tree.ts'
import { remembered } from '../remembered.ts'
import { dayNumber } from './day-number.ts'
import type { FactColumns } from './fact-columns.ts'
import { OPEN_FROM, OPEN_TO, QUALIFIER_CODES, ROLE_CODES } from './fact-table.ts'
import { INSIDE, OUTSIDE, STRADDLING } from './fit.ts'
import { placeFits } from './places.ts'

/** A question's conditions as tables to look up: the fit of each position of a column. */
export interface Lens {
  readonly time: LensTime
  readonly conditions: readonly LensCondition[]
}

export type LensTime =
  | { readonly kind: 'PERIOD'; readonly from: number; readonly to: number }
  /** What is in stock at the end of this day. */
  | { readonly kind: 'STOCK'; readonly day: number }

interface LensCondition {
  readonly column: LensColumn
  readonly fit: Uint8Array
}

export type LensColumn = 'place' | 'role' | 'qualifier' | 'unit' | { readonly dimension: Dimension }

/** The lens of a plan over columns with these codes and places. */
export function lensOf(plan: Plan, columns: Pick<FactColumns, 'codes' | 'places'>): Lens {
  const { area, tree, roles, question } = plan
  const { qualifiers } = question.filter
  return {
    time: timeOf(plan),
    conditions: [
      { column: 'role', fit: roleFits(roles, ROLE_CODES) },
      ...(area === null ? [] : [{ column: 'place', fit: placeFits(columns.places, tree, area) } as const]),
      ...(qualifiers === null
        ? []
        : [condition('qualifier', QUALIFIER_CODES, (qualifier) => qualifiers.includes(qualifier))]),
      ...(plan.onlyChildren ? [condition('unit', UNITS, (unit) => unit === 'CHILD')] : []),
      ...plan.conditions.map(({ dimension, fit }) => ({
        column: { dimension },
        fit: categoryFits(fit, columns.codes[dimension] ?? NOTHING_SPECIFIED),
      })),
    ],
  }
}

const roleFits = remembered((roles: readonly CouncilRole[], all: readonly CouncilRole[]) => {
  return Uint8Array.from(all, (role) => (roles.includes(role) ? INSIDE : OUTSIDE))
})

const categoryFits = remembered(({ inside, touching }: CategoryFit, codes: readonly string[]) => {
  return Uint8Array.from(codes, (code) => {
    if (inside.includes(code)) return INSIDE
    // Position 0 is "not specified": it may be any.
    return code === '' || touching.includes(code) ? STRADDLING : OUTSIDE
  })
})

const NOTHING_SPECIFIED = ['']

function timeOf({ metric, question: { period, council } }: Plan): LensTime {
  if (metric.measure.kind === 'STOCK') {
    const { from, to } = period
    // Of what has not begun nobody knows anything.
    if (from !== null && from > council.today) return { kind: 'STOCK', day: OPEN_FROM - 1 }
    return { kind: 'STOCK', day: dayNumber(to === null || to > council.today ? council.today : to) }
  }
  return {
    kind: 'PERIOD',
    from: period.from === null ? OPEN_FROM : dayNumber(period.from),
    to: period.to === null ? OPEN_TO : dayNumber(period.to),
  }
}

function condition<Code>(
  column: 'qualifier' | 'unit',
  codes: readonly Code[],
  counts: (code: Code) => boolean,
): LensCondition {
  return { column, fit: Uint8Array.from(codes, (code) => (counts(code) ? INSIDE : OUTSIDE)) }
}
