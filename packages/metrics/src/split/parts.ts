import type { FactColumns } from '../columns/fact-columns.ts'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
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
}

export function partsOf({ metric: { measure }, council }: Plan, axes: readonly AxisMembers[]): Parts {
  if (measure.kind !== 'SUM' || measure.overlapping === null || measure.overlapping === 'RECORD') {
    return { dimension: null, ofCell: 1, ofWhole: 1, axis: null, at: () => 0 }
  }
  const dimension = measure.overlapping
  const codes = council.categories(dimension).map(({ code }) => code)
  const found = axes.findIndex(({ axis, members }) => {
    // Members that were joined into "other" are still different parts.
    return axis.kind === 'CATEGORY' && axis.dimension === dimension && members.length === codes.length + 1
  })
  const ofWhole = codes.length + 1
  const at = (code: string | undefined) => {
    const position = code === undefined ? -1 : codes.indexOf(code)
    return position === -1 ? codes.length : position
  }
  return { dimension, ofCell: found === -1 ? ofWhole : 1, ofWhole, axis: found === -1 ? null : found, at }
}

/** The part by the position in the dimension's column. */
export function partPositions({ dimension, at }: Parts, { codes }: Pick<FactColumns, 'codes'>): Uint16Array {
  return Uint16Array.from((dimension === null ? undefined : codes[dimension]) ?? [''], at)
}
