import { type BarExtent, barExtent } from './bar-extent.ts'
import { type ChartPoint, shortDisplay } from './chart-point.ts'
import { type ColumnWord, WORD_GAP, WORD_LINE } from './column-word.ts'
import { linesThatFit } from './label-fit.ts'
import { HATCH_HEIGHT, OPEN_HEIGHT } from './period-layout.ts'
import { runningNotes } from './running-notes.ts'
import type { Box } from './tip-place.ts'

interface Place {
  readonly column: (index: number) => Box
  readonly y: (value: number) => number
}

interface DrawnColumn {
  readonly point: ChartPoint
  readonly box: Box
  readonly written: boolean
  /** The foot of the next words above the bar. */
  readonly foot: number
}

/** The words above the bars: every figure, or none where one does not fit, and the note of a running period in any case. */
export function columnWords(points: readonly ChartPoint[], place: Place): readonly ColumnWord[] {
  const columns = points.map((point, index) => drawnColumn(point, place.column(index), place.y))
  const figures = columns.filter((column) => column.written).map(figureWord)
  const all = figures.every((word) => word !== null) ? figures.filter((word) => word !== null) : []
  const notes = columns.map(({ point, box, foot }) => {
    const word = all.find(({ id }) => id === point.id)
    return {
      id: point.id,
      box,
      foot: word === undefined ? foot : word.y - word.lines.length * WORD_LINE,
      note: point.running === true ? (point.note ?? null) : null,
    }
  })
  return [...all, ...runningNotes(notes)]
}

function drawnColumn(point: ChartPoint, box: Box, y: (value: number) => number): DrawnColumn {
  const extent = barExtent(point.figure)
  return { point, box, written: extent.kind !== 'gap', foot: extentY(extent, y) - WORD_GAP }
}

function figureWord({ point, box, foot }: DrawnColumn): ColumnWord | null {
  const lines = linesThatFit(shortDisplay(point), box.width - 4)
  if (lines === null) return null
  return {
    id: point.id,
    kind: 'FIGURE',
    lines,
    x: box.x + box.width / 2,
    y: foot,
    anchor: 'MIDDLE',
    leader: null,
  }
}

function extentY(extent: BarExtent, y: (value: number) => number): number {
  switch (extent.kind) {
    case 'gap':
      return y(0)
    case 'zero':
      return y(0) - 2
    case 'hidden':
      return y(0) - HATCH_HEIGHT
    case 'bar':
      return y(extent.soft) - (extent.open ? OPEN_HEIGHT : 0)
  }
}
