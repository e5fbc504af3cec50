import type { Finding } from '../i18n/sentence-parts.ts'
import type { ShownCell, ShownCells } from './shown-cells.ts'
import { isRecorded, type ShownFigure } from './shown-figure.ts'

/** What the figures of one axis have to say. One member is ahead only if the bounds leave no doubt. */
export function findingOf({ cells, rest, total }: ShownCells, measure: string): Finding {
  if (!isRecorded(total)) return { kind: 'NOTHING', measure }
  const inWords = total.displayWithUnit
  const recorded = cells.filter(({ figure }) => figure.state === 'REPORTED')
  if (recorded.length === 0) return { kind: 'UNPLACED', total: inWords }
  const first = recorded.find((cell) => isAhead(cell, recorded))
  if (first === undefined) return { kind: 'SPREAD', total: inWords }
  const peak = { total: inWords, member: first.member.label, figure: first.figure.displayWithUnit }
  return recorded.length === 1 ? { kind: 'ONLY', ...peak, rest: rest.length > 0 } : { kind: 'PEAK', ...peak }
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

function size({ value, low }: ShownFigure): number {
  return value ?? low ?? Number.NEGATIVE_INFINITY
}

/** The largest three that somebody recorded, then what has no place: enough for one sentence. */
export function worthNaming({ cells, rest }: ShownCells): readonly string[] {
  const largest = cells.filter(({ figure }) => isRecorded(figure)).toSorted(bySize)
  return [...largest.slice(0, NAMED), ...rest].map(
    ({ member, figure }) => `${member.label}: ${figure.displayWithUnit}`,
  )
}

const NAMED = 3
