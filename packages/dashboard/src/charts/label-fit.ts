/** The size of the words inside a chart, in px; `--text-s`. */
export const LABEL_SIZE = 14

const GAP = 8
/** How far the last word may run on past the last slot. */
const TAIL = 16

export interface AxisWords {
  readonly shortLabel: string
  readonly group: string | undefined
}

/** What to write under each slot; null where nothing stands. */
export interface AxisLabels {
  /** Centred below the slot, on one line or two. */
  readonly labels: readonly (readonly string[] | null)[]
  /** From the start of the slot on, below the labels: a group at its first slot. */
  readonly starts: readonly (string | null)[]
  /** How many lines the words take. */
  readonly rows: number
}

/** An upper estimate of the width of a text in px, wide enough for Cyrillic and for az letters. */
export function textWidth(text: string, size = LABEL_SIZE): number {
  return text.length * size * 0.53
}

/** Labels for slots of one width: all of them, else only the groups, else every second, third, ... label. */
export function axisLabels(slots: readonly AxisWords[], slotWidth: number): AxisLabels {
  const names = slots.map((slot) => slot.shortLabel)
  const none = names.map(() => null)
  const starts = thinned(groupStarts(slots), slotWidth)
  const grouped = starts.some((start) => start !== null)
  if (names.every((name) => textWidth(name) + 4 <= slotWidth)) {
    return { labels: names.map((name) => [name]), starts, rows: grouped ? 2 : 1 }
  }
  if (grouped) return { labels: none, starts, rows: 1 }
  const lines = names.map((name) => linesThatFit(name, slotWidth - 8))
  if (lines.every((line) => line !== null)) return { labels: lines, starts, rows: 2 }
  return { labels: none, starts: thinned(names, slotWidth), rows: 1 }
}

/** Cuts a text to a width in px, with an ellipsis. */
export function truncated(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  const room = Math.max(1, Math.floor(text.length * (width / textWidth(text))) - 1)
  return `${text.slice(0, room).trimEnd()}…`
}

/** At most two lines of at most `width` px, broken between words where it can be and cut where it must. */
export function twoLines(text: string, width: number): readonly string[] {
  return broken(text, width).map((line) => truncated(line, width))
}

/** One or two lines of at most `width` px, or null when the text needs more. */
export function linesThatFit(text: string, width: number): readonly string[] | null {
  const lines = broken(text, width)
  return lines.every((line) => textWidth(line) <= width) ? lines : null
}

/** Broken where the longer of the two lines is shortest. */
function broken(text: string, width: number): readonly string[] {
  const words = text.split(' ')
  if (textWidth(text) <= width || words.length < 2) return [text]
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length))
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best))
}

function groupStarts(slots: readonly AxisWords[]): readonly (string | null)[] {
  return slots.map(({ group }, index) => (group === slots[index - 1]?.group ? null : (group ?? null)))
}

/** As many as do not touch, at an even step; the last also needs its room, or it is left out. */
function thinned(names: readonly (string | null)[], slotWidth: number): readonly (string | null)[] {
  const starts = names.flatMap((name, index) => (name === null ? [] : [{ name, index }]))
  const fits = (start: { name: string; index: number }, end: number, room: number) =>
    textWidth(start.name) + GAP <= (end - start.index) * slotWidth + room
  const even = (step: number) => starts.filter((_, order) => order % step === 0)
  let step = 1
  while (
    step < starts.length &&
    !even(step).every((start, order, all) => fits(start, all[order + 1]?.index ?? Infinity, 0))
  )
    step += 1
  const kept = even(step).filter(
    (start, order, all) => order === 0 || order < all.length - 1 || fits(start, names.length, TAIL),
  )
  return names.map((name, index) => {
    if (name === null || !kept.some((start) => start.index === index)) return null
    return kept.length === 1 ? truncated(name, names.length * slotWidth + TAIL) : name
  })
}
