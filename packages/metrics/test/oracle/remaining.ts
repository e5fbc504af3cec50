import type { Axis } from '../../src/question/question.ts'

const BY_KIND = {
  TIME: ['SEVERAL_TERMS', 'OUTSIDE_TERMS', 'NOT_DATED'],
  REGION: ['SEVERAL_REGIONS', 'NOT_LOCATED'],
  CATEGORY: ['NOT_SPECIFIED'],
} as const satisfies Record<Axis['kind'], readonly string[]>

/** The members that stand for what could not be placed on an axis, in reading order. */
export function remainingOn({ kind }: Axis): readonly string[] {
  return BY_KIND[kind]
}

export function isRemaining(member: string): boolean {
  return Object.values(BY_KIND).some((members) => members.some((remaining) => remaining === member))
}
