import { MeetingKind, ProposalDirection, ProposalStatus } from '@council-outcomes/db'
import type { Dimension } from '../../src/dimensions.ts'
import type { CategoryChoice } from '../../src/question/question-filter.ts'
import { all, type Fit } from './fit.ts'
import { CHANNELS, GROUPS, THEMES, TYPES } from './made-up/world.ts'

/** The codes of a dimension in reading order. */
export const CODES: Readonly<Record<Dimension, readonly string[]>> = {
  MEETING_KIND: Object.keys(MeetingKind),
  PROPOSAL_STATUS: Object.keys(ProposalStatus),
  PROPOSAL_DIRECTION: Object.keys(ProposalDirection),
  PROPOSAL_THEME: THEMES,
  ASSISTANCE_TYPE: TYPES,
  BENEFICIARY_GROUP: GROUPS.map(({ code }) => code),
  CHANNEL: CHANNELS.map(({ key }) => key),
}

/** @param code of the record on the dimension; null where it says nothing */
export function fitOfCategory(dimension: Dimension, code: string | null, choice: CategoryChoice): Fit {
  const wanted = choice.in === null ? 'IN' : within(dimension, code, choice.in)
  const unwanted = choice.notIn === null ? 'OUT' : within(dimension, code, choice.notIn)
  return all([wanted, OPPOSITE[unwanted]])
}

const OPPOSITE = { IN: 'OUT', OUT: 'IN', MAYBE: 'MAYBE' } as const satisfies Record<Fit, Fit>

function within(dimension: Dimension, code: string | null, asked: readonly string[]): Fit {
  if (code === null) return 'MAYBE'
  if (asked.some((wanted) => isAtOrBelow(dimension, code, wanted))) return 'IN'
  const isWider = asked.some((wanted) => isAtOrBelow(dimension, wanted, code))
  const nobodyKnows = dimension === 'PROPOSAL_STATUS' && code === 'UNKNOWN'
  return isWider || nobodyKnows ? 'MAYBE' : 'OUT'
}

export function isAtOrBelow(dimension: Dimension, code: string, wider: string): boolean {
  if (code === wider) return true
  const parent =
    dimension === 'BENEFICIARY_GROUP' ? GROUPS.find((group) => group.code === code)?.parent : undefined
  return typeof parent === 'string' && isAtOrBelow(dimension, parent, wider)
}
