import type { FactColumns } from '../columns/fact-columns.ts'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import type { Category } from '../reference/category-tree.ts'
import { remembered } from '../remembered.ts'
import type { AxisMembers } from './axis-members.ts'

/**
 * How people who may stand in several members of a dimension are kept apart: each member is a part, and the last part is
 * "not specified". Where the answer is split by that very dimension, each of its cells is one part already.
 */
export interface Parts {
  readonly dimension: Dimension | null
  /** Parts of a cell. */
  readonly ofCell: number
  /** Parts of the total. */
  readonly ofWhole: number
  /** The axis whose members are the parts; null where none is. */
  readonly axis: number | null
  readonly at: (code: string | undefined) => number
  /** Those of the dimension. */
  readonly categories: readonly Category[]
}

export function partsOf({ metric: { measure }, council }: Plan, axes: readonly AxisMembers[]): Parts {
  if (measure.kind !== 'SUM' || measure.overlapping === null || measure.overlapping === 'RECORD') {
    return { dimension: null, ofCell: 1, ofWhole: 1, axis: null, at: () => 0, categories: [] }
  }
  const dimension = measure.overlapping
  const categories = council.categories(dimension)
  const ofWhole = categories.length + 1
  const found = axes.findIndex(({ axis, members }) => {
    // Members that were joined into "other" are still different parts.
    return axis.kind === 'CATEGORY' && axis.dimension === dimension && members.length === ofWhole
  })
  return {
    dimension,
    ofCell: found === -1 ? ofWhole : 1,
    ofWhole,
    axis: found === -1 ? null : found,
    at: (code) => partOf(code, categories),
    categories,
  }
}

function partOf(code: string | undefined, categories: readonly Category[]): number {
  const position = categories.findIndex((category) => category.code === code)
  return position === -1 ? categories.length : position
}

/** The part by the position in the dimension's column. */
export function partPositions(
  { dimension, categories }: Parts,
  { codes }: Pick<FactColumns, 'codes'>,
): Uint16Array {
  return dimension === null ? ONE_PART : positionsOf(categories, codes[dimension] ?? NOTHING_SPECIFIED)
}

const positionsOf = remembered((categories: readonly Category[], codes: readonly string[]) => {
  return Uint16Array.from(codes, (code) => partOf(code, categories))
})

const ONE_PART = Uint16Array.of(0)
const NOTHING_SPECIFIED = ['']
