/** The qualifiers that a statement can bear. */
export const STATED_QUALIFIERS = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'] as const

export type StatedQualifier = (typeof STATED_QUALIFIERS)[number]

/** ABOUT_OR_MORE and RANGE only come out of sums. */
export const QUALIFIERS = [...STATED_QUALIFIERS, 'ABOUT_OR_MORE', 'RANGE'] as const

export type Qualifier = (typeof QUALIFIERS)[number]

/** The qualifier of a sum whose parts have these. The order and the grouping of the parts do not matter. */
export function qualifierOfSum(parts: readonly Qualifier[]): Qualifier {
  const isApproximate = parts.some((part) => part === 'ABOUT' || part === 'ABOUT_OR_MORE')
  const isOpen = parts.some((part) => part === 'AT_LEAST' || part === 'ABOUT_OR_MORE')
  const isCapped = parts.includes('AT_MOST')
  if (parts.includes('RANGE') || (isCapped && (isApproximate || isOpen))) return 'RANGE'
  if (isCapped) return 'AT_MOST'
  if (isOpen) return isApproximate ? 'ABOUT_OR_MORE' : 'AT_LEAST'
  return isApproximate ? 'ABOUT' : 'EXACT'
}

/** The qualifier of a part that is taken away: less "more than 200" leaves at most the rest. */
export function qualifierTakenAway(qualifier: Qualifier): Qualifier {
  if (qualifier === 'AT_LEAST') return 'AT_MOST'
  return qualifier === 'EXACT' || qualifier === 'ABOUT' ? qualifier : 'RANGE'
}
