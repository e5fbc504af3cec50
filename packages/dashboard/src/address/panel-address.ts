import { type PeriodChoice, parsePeriodChoice, serializePeriodChoice } from '@council-outcomes/figures'
import type {
  AnalyzeInput,
  CellInput,
  Dimension,
  Grain,
  MetricCode,
  RegionLevel,
} from '../generated/graphql.ts'
import { DIMENSIONS, GRAINS, METRIC_CODES, REGION_LEVELS } from './codes.ts'

/** Which figure's records are open: a whole metric, one cell of one or more axes, or what only partly fits. */
export type PanelAddress =
  | { readonly kind: 'TOTAL'; readonly metric: MetricCode }
  | ({
      readonly kind: 'CELL'
      readonly metric: MetricCode
      /** Of a cell of several axes, the members of the others. */
      readonly across?: readonly PanelMember[]
    } & PanelMember)
  | {
      readonly kind: 'STRADDLING'
      readonly metric: MetricCode
      /** Of other days than the page is about, such as those that it compares with. */
      readonly period?: PeriodChoice
    }

/** A member of an axis. */
export interface PanelMember {
  readonly axis: PanelAxis
  readonly member: string
}

export type PanelAxis = Grain | RegionLevel | Dimension

/**
 * Reads `MEETINGS_HELD`, `MEETINGS_HELD.QUARTER.2016-Q4`, `SERVICES_DELIVERED.YEAR.2016~ASSISTANCE_TYPE.medical`,
 * `MEETINGS_HELD.partly` or `MEETINGS_HELD.partly.2016-Q4`; null for anything else.
 */
export function parsePanelAddress(text: string): PanelAddress | null {
  const [metricText = '', ...rest] = text.split('.')
  const metric = METRIC_CODES.find((code) => code === metricText)
  if (metric === undefined) return null
  if (rest.length === 0) return { kind: 'TOTAL', metric }
  const place = rest.join('.')
  if (place === PARTLY) return { kind: 'STRADDLING', metric }
  if (place.startsWith(`${PARTLY}.`)) {
    const period = place.slice(PARTLY.length + 1)
    return period === '' ? null : { kind: 'STRADDLING', metric, period: parsePeriodChoice(period) }
  }
  const members = place.split('~').map(parseMember)
  const [cell, ...across] = members.filter((member) => member !== null)
  if (cell === undefined || across.length + 1 < members.length) return null
  return { kind: 'CELL', metric, ...cell, ...(across.length === 0 ? {} : { across }) }
}

function parseMember(text: string): PanelMember | null {
  const [axisText, ...memberParts] = text.split('.')
  const axis = AXES.find((code) => code === axisText)
  const member = memberParts.join('.')
  return axis === undefined || member === '' ? null : { axis, member }
}

export function serializePanelAddress(address: PanelAddress): string {
  switch (address.kind) {
    case 'TOTAL':
      return address.metric
    case 'CELL':
      return `${address.metric}.${membersOf(address)
        .map(({ axis, member }) => `${axis}.${member}`)
        .join('~')}`
    case 'STRADDLING':
      return [
        address.metric,
        PARTLY,
        ...(address.period === undefined ? [] : [serializePeriodChoice(address.period)]),
      ].join('.')
  }
}

const PARTLY = 'partly'

/** The cell of one axis in the words of the API; null for a whole metric and for a cell of several axes. */
export function cellInput(address: PanelAddress): CellInput | null {
  if (address.kind !== 'CELL' || address.across !== undefined) return null
  return memberInput(address)
}

/** The figure in the words of an analysis, whose axes are time, then region, then dimensions. */
export function analysisCell(address: PanelAddress): AnalysisCell {
  const inputs = address.kind === 'CELL' ? membersOf(address).map(memberInput) : []
  const [times, places, kinds] = [
    inputs.filter(({ grain }) => grain != null),
    inputs.filter(({ level }) => level != null),
    inputs.filter(({ by }) => by != null),
  ]
  return {
    split: {
      grain: times[0]?.grain ?? null,
      level: places[0]?.level ?? null,
      by: kinds.flatMap(({ by }) => by ?? []),
    },
    members: [...times, ...places, ...kinds].map(({ member }) => member),
  }
}

interface AnalysisCell {
  readonly split: Pick<AnalyzeInput, 'grain' | 'level' | 'by'>
  readonly members: readonly string[]
}

/** The members that make a cell: one of each of its axes. */
export function membersOf(address: Extract<PanelAddress, { kind: 'CELL' }>): readonly PanelMember[] {
  return [address, ...(address.across ?? [])]
}

function memberInput({ axis, member }: PanelMember): CellInput {
  const grain = GRAINS.find((code) => code === axis)
  if (grain !== undefined) return { grain, member }
  const level = REGION_LEVELS.find((code) => code === axis)
  if (level !== undefined) return { level, member }
  return { by: DIMENSIONS.find((code) => code === axis) ?? null, member }
}

const AXES: readonly PanelAxis[] = [...GRAINS, ...REGION_LEVELS, ...DIMENSIONS]
