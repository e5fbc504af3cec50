import type { CellInput, Dimension, Grain, MetricCode, RegionLevel } from '../generated/graphql.ts'
import { DIMENSIONS, GRAINS, METRIC_CODES, REGION_LEVELS } from './codes.ts'

/** Which figure's records are open: a whole metric, one cell of it, or what only partly fits. */
export type PanelAddress =
  | { readonly kind: 'TOTAL'; readonly metric: MetricCode }
  | { readonly kind: 'CELL'; readonly metric: MetricCode; readonly axis: PanelAxis; readonly member: string }
  | { readonly kind: 'STRADDLING'; readonly metric: MetricCode }

export type PanelAxis = Grain | RegionLevel | Dimension

/** Reads `MEETINGS_HELD`, `MEETINGS_HELD.QUARTER.2016-Q4` or `MEETINGS_HELD.partly`; null for anything else. */
export function parsePanelAddress(text: string): PanelAddress | null {
  const [metricText = '', axisText, ...memberParts] = text.split('.')
  const metric = METRIC_CODES.find((code) => code === metricText)
  if (metric === undefined) return null
  if (axisText === undefined) return { kind: 'TOTAL', metric }
  const member = memberParts.join('.')
  if (axisText === 'partly') return member === '' ? { kind: 'STRADDLING', metric } : null
  const axis = AXES.find((code) => code === axisText)
  return axis === undefined || member === '' ? null : { kind: 'CELL', metric, axis, member }
}

export function serializePanelAddress(address: PanelAddress): string {
  switch (address.kind) {
    case 'TOTAL':
      return address.metric
    case 'CELL':
      return `${address.metric}.${address.axis}.${address.member}`
    case 'STRADDLING':
      return `${address.metric}.partly`
  }
}

/** The cell in the words of the API; null for a whole metric. */
export function cellInput(address: PanelAddress): CellInput | null {
  if (address.kind !== 'CELL') return null
  const { axis, member } = address
  const grain = GRAINS.find((code) => code === axis)
  if (grain !== undefined) return { grain, member }
  const level = REGION_LEVELS.find((code) => code === axis)
  if (level !== undefined) return { level, member }
  const by = DIMENSIONS.find((code) => code === axis)
  return by === undefined ? null : { by, member }
}

const AXES: readonly PanelAxis[] = [...GRAINS, ...REGION_LEVELS, ...DIMENSIONS]
