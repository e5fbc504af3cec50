import { InputError, type Period, periodFromCode } from '@council-outcomes/figures'
import type { PlacedMember } from '../placement/lies-in.ts'
import type { Plan } from '../question/plan.ts'
import type { AxisMember, CellAddress } from '../question/question.ts'
import { axisMembers, joinedCodes } from '../split/axis-members.ts'
import { remainingMembers } from './member.ts'

/**
 * The members that make a cell.
 * @throws InputError UNKNOWN_CODE for a member that its axis does not have
 */
export function namedMembers(at: CellAddress, plan: Plan): readonly PlacedMember[] {
  return at.map((named) => ({
    axis: named.axis,
    codes: codesOf(named, plan),
    period: periodNamed(named, plan),
  }))
}

/** The step that a member of a time axis names; null for remaining members and other axes. */
function periodNamed({ axis, member }: AxisMember, { council }: Plan): Period | null {
  if (axis.kind !== 'TIME' || remainingMembers(axis).some(({ code }) => code === member)) return null
  if (axis.grain === 'TERM') {
    const term = council.terms.find(({ key }) => key === member)
    if (term === undefined) throw unknownMember('the key of a term', member)
    return term.period
  }
  const period = periodFromCode(member)
  if (period.kind === axis.grain) return period
  throw unknownMember(`a period of the grain ${axis.grain}`, member)
}

/** Several where members are joined into one. */
function codesOf(named: CellAddress[number], plan: Plan): readonly string[] {
  // Which regions or categories there are does not depend on a span of time.
  if ('kept' in named) return joinedCodes(axisMembers(named.axis, plan, null), named.kept)
  return [codeOf(named, plan)]
}

function codeOf({ axis, member }: AxisMember, { tree, council }: Plan): string {
  if (axis.kind === 'TIME') return member
  if (remainingMembers(axis).some(({ code }) => code === member)) return member
  if (axis.kind === 'REGION') return tree.find(member).code
  if (council.categories(axis.dimension).some(({ code }) => code === member)) return member
  throw unknownMember(`a member of ${axis.dimension}`, member)
}

function unknownMember(expected: string, received: string): InputError {
  return new InputError({
    code: 'UNKNOWN_CODE',
    expected,
    received,
    remedy: 'use the code of a member that the figure was split into',
  })
}
