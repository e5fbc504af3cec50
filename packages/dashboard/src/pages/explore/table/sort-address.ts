export interface SortedBy {
  readonly column: string
  readonly isDescending: boolean
}

/** Reads `EVENTS_HELD.descending`; null for anything else. */
export function readSort(text: string): SortedBy | null {
  const [, column, direction] = /^(.+)\.(ascending|descending)$/s.exec(text) ?? []
  return column === undefined ? null : { column, isDescending: direction === 'descending' }
}

export function sortText(sorted: SortedBy | null): string {
  return sorted === null ? '' : `${sorted.column}.${sorted.isDescending ? 'descending' : 'ascending'}`
}

/** What pressing the heading of a column leads to: figures begin with the highest, names with the first, and the third time is the order of the answer. */
export function nextSort(now: SortedBy | null, column: string, isFigure: boolean): SortedBy | null {
  if (now?.column !== column) return { column, isDescending: isFigure }
  return now.isDescending === isFigure ? { column, isDescending: !isFigure } : null
}
