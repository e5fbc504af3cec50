import { type ColumnWord, WORD_LINE } from './column-word.ts'
import { linesThatFit, textWidth } from './label-fit.ts'
import type { Box } from './tip-place.ts'

export interface NotedColumn {
  readonly id: string
  readonly box: Box
  /** The foot of the next words above the column, in px. */
  readonly foot: number
  /** Null where the period is over. */
  readonly note: string | null
}

/** The notes of running periods: right above the column, or, when wider than it, to the left above everything they cross. */
export function runningNotes(columns: readonly NotedColumn[]): readonly ColumnWord[] {
  return columns.flatMap((column) => (column.note === null ? [] : [noteWord(column, column.note, columns)]))
}

function noteWord({ id, box, foot }: NotedColumn, note: string, columns: readonly NotedColumn[]): ColumnWord {
  const middle = box.x + box.width / 2
  const lines = linesThatFit(note, box.width - 4)
  if (lines !== null) return { id, kind: 'NOTE', lines, x: middle, y: foot, anchor: 'MIDDLE', leader: null }
  const right = box.x + box.width
  const left = right - textWidth(note)
  const crossed = columns.filter((other) => other.box.x < right && other.box.x + other.box.width > left)
  const y = Math.min(...crossed.map((other) => other.foot))
  const leader = foot - y > WORD_LINE ? { x: middle, to: foot } : null
  return { id, kind: 'NOTE', lines: [note], x: right, y, anchor: 'END', leader }
}
