import type { Period } from '@council-outcomes/figures'
import {
  OTHER_MEMBER_LABEL,
  REMAINING_MEMBER_LABELS,
  type RemainingMember,
} from '../labels/remaining-members.ts'
import { ALL_OTHERS, type Axis } from '../question/question.ts'
import type { Category } from '../reference/category-tree.ts'
import type { Place } from '../reference/region-tree.ts'
import type { Wording } from '../wording.ts'

/** A place on an axis: a bucket of time, a region, a category, or what a record leaves open. */
export type Member =
  | { readonly kind: 'PERIOD'; readonly code: string; readonly period: Period }
  | { readonly kind: 'REGION'; readonly code: string; readonly label: Wording }
  | { readonly kind: 'CATEGORY'; readonly code: string; readonly label: Wording }
  /** The members of an axis that a question did not want one by one. */
  | { readonly kind: 'OTHER'; readonly code: typeof ALL_OTHERS; readonly label: Wording }
  | { readonly kind: RemainingMember; readonly code: RemainingMember; readonly label: Wording }

export function periodMember(period: Period): Member {
  return { kind: 'PERIOD', code: period.code, period }
}

export function regionMember({ code, label }: Place): Member {
  return { kind: 'REGION', code, label }
}

export function categoryMember({ code, label }: Category): Member {
  return { kind: 'CATEGORY', code, label }
}

export function otherMember(): Member {
  return { kind: 'OTHER', code: ALL_OTHERS, label: OTHER_MEMBER_LABEL }
}

/** The remaining members of an axis, in reading order. */
export function remainingMembers(axis: Axis): readonly Member[] {
  switch (axis.kind) {
    case 'TIME':
      return axis.grain === 'TERM'
        ? [remainingMember('SEVERAL_TERMS'), remainingMember('OUTSIDE_TERMS'), remainingMember('NOT_DATED')]
        : [remainingMember('NOT_DATED')]
    case 'REGION':
      return [remainingMember('SEVERAL_REGIONS'), remainingMember('NOT_LOCATED')]
    case 'CATEGORY':
      return [remainingMember('NOT_SPECIFIED')]
  }
}

function remainingMember(kind: RemainingMember): Member {
  return { kind, code: kind, label: REMAINING_MEMBER_LABELS[kind] }
}
