import { textWidth } from './label-fit.ts'
import { spreadLabels } from './spread-labels.ts'

/** Something that happened beside what is counted; it lies in one of the periods of a chart over time. */
export interface Annotation {
  /** Unique in its chart, also among its points. */
  readonly id: string
  /** The id of the period. */
  readonly slot: string
  /** How far into the period: 0 at its start, below 1. */
  readonly share: number
  /** What stands at the mark: "Election". */
  readonly label: string
  /** The whole of it: "Election to the first term". */
  readonly name: string
  /** "20 May 2015" */
  readonly date: string
}

/** Where a mark and its word, or its number, stand; all in px. */
export interface PlacedAnnotation {
  readonly annotation: Annotation
  /** What is written above the mark: the label, or its number in the list below the chart. */
  readonly word: string
  /** Where it happened. */
  readonly x: number
  /** The middle of the word. */
  readonly wordX: number
  readonly wordWidth: number
  /** How many lines of words stand below this one. */
  readonly lane: number
}

export interface AnnotationLayout {
  readonly placed: readonly PlacedAnnotation[]
  readonly lanes: number
  /** Whether numbers stand in place of labels. */
  readonly numbered: boolean
}

/** Labels stand on at most so many lines; where they need more, numbers stand in their place. */
const MOST_LANES = 2
const GAP = 10
/** A short word of wide letters, such as “Выборы”, is so much wider than the estimate, in px. */
const WIDE_LETTERS = 6
const BADGE = 18
const BADGE_GAP = 3

/** Marks in the order of time: with their labels where none touches another, else with numbers, moved apart. */
export function annotationLayout(
  marks: readonly { readonly annotation: Annotation; readonly x: number }[],
  { left, right }: { readonly left: number; readonly right: number },
): AnnotationLayout {
  const named = withLabels(marks, left, right)
  if (named !== null) return { placed: named, lanes: lanesOf(named), numbered: false }
  const step = Math.min(BADGE + BADGE_GAP, (right - left) / marks.length)
  const places = spreadLabels(
    marks.map(({ x }) => x),
    step,
    left + BADGE / 2,
    right - BADGE / 2,
  )
  const placed = marks.map(({ annotation, x }, index) => {
    return { annotation, x, word: `${index + 1}`, wordX: places[index] ?? x, wordWidth: BADGE, lane: 0 }
  })
  return { placed, lanes: 1, numbered: true }
}

/** Null where a label finds no free line. */
function withLabels(
  marks: readonly { readonly annotation: Annotation; readonly x: number }[],
  left: number,
  right: number,
): readonly PlacedAnnotation[] | null {
  const ends: number[] = []
  const placed: PlacedAnnotation[] = []
  for (const { annotation, x } of marks) {
    const wordWidth = textWidth(annotation.label) + WIDE_LETTERS
    const wordX = Math.max(left + wordWidth / 2, Math.min(x, right - wordWidth / 2))
    const start = wordX - wordWidth / 2
    const free = [...Array(MOST_LANES).keys()].find(
      (lane) => (ends[lane] ?? Number.NEGATIVE_INFINITY) + GAP <= start,
    )
    if (free === undefined || wordWidth > right - left) return null
    ends[free] = start + wordWidth
    placed.push({ annotation, x, word: annotation.label, wordX, wordWidth, lane: free })
  }
  return placed
}

function lanesOf(placed: readonly PlacedAnnotation[]): number {
  return Math.max(0, ...placed.map(({ lane }) => lane + 1))
}
