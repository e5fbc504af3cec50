import type { Amount, Finding } from '../i18n/sentence-parts.ts'
import type { ShownCell, ShownCells } from './shown-cells.ts'
import { isRecorded, type ShownFigure } from './shown-figure.ts'

/** What the figures of one axis have to say. One member is ahead only if the bounds leave no doubt. */
export function findingOf({ cells, rest, total: whole }: ShownCells, measure: string): Finding {
  if (!isRecorded(whole)) return { kind: 'NOTHING', measure }
  const total = amount(whole)
  if (whole.state === 'ZERO') return { kind: 'NONE', total }
  const recorded = cells.filter(({ figure }) => figure.state === 'REPORTED')
  if (recorded.length === 0) return { kind: 'UNPLACED', total }
  const first = recorded.find((cell) => isAhead(cell, recorded))
  if (first === undefined) return { kind: 'SPREAD', total }
  const { member, figure } = first
  const isPart = partOf(figure, whole)
  const placed = { code: member.code, member: member.label, figure: amount(figure), total, isPart }
  if (recorded.length > 1) return { kind: 'PEAK', ...placed }
  const [apart, ...others] = rest
  if (apart === undefined) return { kind: 'ALL', ...placed }
  const countable = others.length === 0 && partOf(apart.figure, whole)
  return { kind: 'ONLY', ...placed, unplaced: countable ? amount(apart.figure) : null }
}

/** The largest first; what is not measured last, in the order it came. */
export function bySize(a: ShownCell, b: ShownCell): number {
  const [left, right] = [size(a.figure), size(b.figure)]
  if (left === right) return 0
  return left > right ? -1 : 1
}

function isAhead({ figure, member }: ShownCell, cells: readonly ShownCell[]): boolean {
  return cells.every(
    (other) =>
      other.member.code === member.code ||
      (other.figure.high !== null && figure.low !== null && figure.low > other.figure.high),
  )
}

/** Children are no part of families, and nothing can be called a part of "from 300 to 595". */
function partOf(figure: ShownFigure, whole: ShownFigure): boolean {
  return figure.unit === whole.unit && whole.qualifier !== 'RANGE'
}

/** The figure as sentences need it. */
export function amount({ displayWithUnit, display, qualifier, value }: ShownFigure): Amount {
  const exact = qualifier === 'EXACT'
  return { full: displayWithUnit, number: display, exact, one: exact && value === 1 }
}

function size({ value, low }: ShownFigure): number {
  return value ?? low ?? Number.NEGATIVE_INFINITY
}

/** The largest three above zero, or zeros where there is nothing else, then what has no place: enough for one sentence. */
export function worthNaming({ cells, rest }: Pick<ShownCells, 'cells' | 'rest'>): readonly string[] {
  const recorded = cells.filter(({ figure }) => isRecorded(figure)).toSorted(bySize)
  const above = recorded.filter(({ figure }) => figure.state !== 'ZERO')
  const largest = above.length === 0 ? recorded : above
  return [...largest.slice(0, NAMED), ...rest].map(
    ({ member, figure }) => `${member.label}: ${figure.displayWithUnit}`,
  )
}

const NAMED = 3
