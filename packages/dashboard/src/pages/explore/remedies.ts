import type { AddressedAnalysis } from '@council-outcomes/figures'
import { DIMENSIONS, GRAINS } from '../../address/codes.ts'
import type { Dimension, Grain } from '../../generated/graphql.ts'

/** A smaller question near to one that was refused. */
export type Remedy = { readonly asked: AddressedAnalysis } & (
  | { readonly kind: 'COARSER'; readonly grain: Grain }
  | { readonly kind: 'LARGER_PLACES' }
  | { readonly kind: 'WITHOUT'; readonly dimension: Dimension }
  | { readonly kind: 'NO_FILTER' | 'ALL_TIME' | 'EVERYWHERE' | 'ONE_METRIC' }
)

/** The nearest first: larger steps and places, then without the last split, then without what narrows the question. */
export function remediesFor(asked: AddressedAnalysis): readonly Remedy[] {
  const { level, by = [], filter, period, region, metrics } = asked
  const grain = GRAINS.find((code) => code === asked.grain)
  const coarser = grain && GRAINS[GRAINS.indexOf(grain) + 1]
  const dimension = DIMENSIONS.find((code) => code === by?.at(-1))
  const isNarrowed = Object.values(filter ?? {}).some((codes) => (codes ?? []).length > 0)
  return [
    ...(coarser !== undefined && coarser !== 'TERM'
      ? [{ kind: 'COARSER' as const, grain: coarser, asked: { ...asked, grain: coarser } }]
      : []),
    ...(level === 'DISTRICT'
      ? [{ kind: 'LARGER_PLACES' as const, asked: { ...asked, level: 'ECONOMIC_REGION' } }]
      : []),
    ...(dimension === undefined
      ? []
      : [{ kind: 'WITHOUT' as const, dimension, asked: { ...asked, by: by?.slice(0, -1) } }]),
    ...(metrics.length > 1
      ? [
          {
            kind: 'ONE_METRIC' as const,
            asked: { ...asked, metrics: metrics.slice(0, 1), order: null, top: null },
          },
        ]
      : []),
    ...(isNarrowed ? [{ kind: 'NO_FILTER' as const, asked: { ...asked, filter: null } }] : []),
    ...(region ? [{ kind: 'EVERYWHERE' as const, asked: { ...asked, region: null } }] : []),
    ...(period && !grain ? [{ kind: 'ALL_TIME' as const, asked: { ...asked, period: null } }] : []),
  ]
}
