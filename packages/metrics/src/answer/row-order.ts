import type { Figure } from '@council-outcomes/figures'
import type { AnalysisOrder } from '../question/analysis.ts'

/**
 * Cells by their figures: by value, a range by its lower end. What is not measured comes last either way, and what is
 * equal stays in the order of the axes.
 */
export function ordered(
  cells: readonly number[],
  figureOf: (cell: number) => Figure,
  direction: AnalysisOrder['direction'],
): readonly number[] {
  const keys = new Map(cells.map((cell) => [cell, sizeOf(figureOf(cell))]))
  const sign = direction === 'ASCENDING' ? 1 : -1
  return cells.toSorted((a, b) => {
    const [first, second] = [keys.get(a) ?? null, keys.get(b) ?? null]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * (first - second)
  })
}

function sizeOf({ value, low }: Figure): number | null {
  return value ?? low
}
