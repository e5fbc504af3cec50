/** The height of a line of words, and the room between words and bar, in px. */
export const WORD_LINE = 16
export const WORD_GAP = 6

/** Words above a bar; x and y are the foot of the last line, in px. */
export interface ColumnWord {
  readonly id: string
  readonly kind: 'FIGURE' | 'NOTE'
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'MIDDLE' | 'END'
  /** From the words down to the bar they belong to, where they do not stand right above it. */
  readonly leader: { readonly x: number; readonly to: number } | null
}
