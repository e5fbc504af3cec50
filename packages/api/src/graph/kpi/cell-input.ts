import { InputError } from '@council-outcomes/figures'
import type { Axis, CellAddress, Dimension, RegionLevel, SeriesGrain } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { RegionLevelEnum } from '../entities/region.ts'
import { given, type Maybe } from '../lists/condition.ts'
import { GrainEnum } from './axis.ts'
import { DimensionEnum } from './metric.ts'

export const CellInput = builder.inputType('CellInput', {
  description:
    'One cell of a split figure: exactly one of `grain`, `level` and `by`, and the code of its member.',
  fields: (t) => ({
    grain: t.field({ type: GrainEnum, description: 'A cell of `series` with these steps.' }),
    level: t.field({ type: RegionLevelEnum, description: 'A cell of `byRegion` with this level.' }),
    by: t.field({ type: DimensionEnum, description: 'A cell of `breakdown` by this.' }),
    member: t.string({
      required: true,
      description: 'The `code` of the member, such as `2016-Q4`, `ER-BA`, `language_course` or `NOT_DATED`.',
    }),
  }),
})

/**
 * The cell that is meant; the whole figure where none is.
 * @throws InputError BAD_VALUE unless exactly one axis is named.
 */
export function cellAddress(cell: Maybe<typeof CellInput.$inferInput>): CellAddress {
  if (cell === null || cell === undefined) return []
  const axes: Axis[] = [
    ...given(cell.grain, (grain: SeriesGrain): Axis => ({ kind: 'TIME', grain })),
    ...given(cell.level, (level: RegionLevel): Axis => ({ kind: 'REGION', level })),
    ...given(cell.by, (dimension: Dimension): Axis => ({ kind: 'CATEGORY', dimension })),
  ]
  const [axis, ...others] = axes
  if (axis !== undefined && others.length === 0) return [{ axis, member: cell.member }]
  throw new InputError({
    code: 'BAD_VALUE',
    expected: 'exactly one of grain, level and by',
    received: axes.map(({ kind }) => kind).join(' and ') || 'none of them',
    remedy: 'name the split that the cell belongs to',
  })
}
