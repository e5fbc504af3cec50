import type { ShownCell } from '../../figures/shown-cells.ts'
import { isRecorded } from '../../figures/shown-figure.ts'

/** A region with its figure in words. */
interface Side {
  /** "Ganja-Dashkasan" */
  readonly member: string
  /** "about 300 children" */
  readonly full: string
}

/** What two regions have to say when they stand side by side. */
export type PairFinding =
  | { readonly kind: 'NOTHING'; readonly measure: string }
  /** Nobody recorded anything for the other one, which does not mean that there was nothing. */
  | { readonly kind: 'ONE_SIDED'; readonly recorded: Side }
  | { readonly kind: 'MORE'; readonly more: Side; readonly less: Side }
  /** The same exact number. */
  | { readonly kind: 'SAME'; readonly full: string }
  | { readonly kind: 'CANNOT_TELL'; readonly one: Side; readonly other: Side }

/** One region has more only if the bounds leave no doubt. */
export function pairFinding(one: ShownCell, other: ShownCell, measure: string): PairFinding {
  const recorded = [one, other].filter(({ figure }) => isRecorded(figure))
  const [first, second] = recorded
  if (first === undefined) return { kind: 'NOTHING', measure }
  if (second === undefined) return { kind: 'ONE_SIDED', recorded: side(first) }
  if (isMore(one, other)) return { kind: 'MORE', more: side(one), less: side(other) }
  if (isMore(other, one)) return { kind: 'MORE', more: side(other), less: side(one) }
  if (isSame(one, other)) return { kind: 'SAME', full: one.figure.displayWithUnit }
  return { kind: 'CANNOT_TELL', one: side(one), other: side(other) }
}

function side({ member, figure }: ShownCell): Side {
  return { member: member.label, full: figure.displayWithUnit }
}

function isMore({ figure: a }: ShownCell, { figure: b }: ShownCell): boolean {
  return a.unit === b.unit && a.low !== null && b.high !== null && a.low > b.high
}

function isSame({ figure: a }: ShownCell, { figure: b }: ShownCell): boolean {
  return a.unit === b.unit && a.low !== null && a.low === a.high && a.low === b.low && a.high === b.high
}
