import type { ChartProps } from './chart-frame.tsx'
import { WORD_GAP } from './column-word.ts'
import { ColumnWords } from './column-words-text.tsx'
import { HATCH_HEIGHT } from './period-layout.ts'
import type { PlotGeometry } from './period-plot.tsx'
import { runningNotes } from './running-notes.ts'
import styles from './stack-columns.module.css'
import type { StackPart } from './stack-parts.ts'
import { SvgMark } from './svg-mark.tsx'
import type { Box } from './tip-place.ts'
import type { Marks } from './use-marks.ts'

/** A part thinner than this is still found by the pointer, in px. */
const THINNEST_HIT = 6

interface StackColumnsProps extends Pick<ChartProps, 'onSelect'> {
  readonly stacks: readonly (readonly StackPart[])[]
  /** By stack: the note of a period that is not over, empty when there is nothing to say, null when it is over. */
  readonly notes: readonly (string | null)[]
  /** One for each series. */
  readonly colours: readonly string[]
  readonly marks: Marks
  readonly geometry: PlotGeometry
  readonly selectedId: string | null
}

/** The parts of every stack, each a mark of its own. */
export function StackColumns({ stacks, notes, ...part }: StackColumnsProps) {
  const { geometry } = part
  const boxes = stacks.map((parts, index) => parts.map((one) => partBox(one, index, geometry)))
  const columns = boxes.map((column, index) => ({
    id: `${index}`,
    box: geometry.column(index),
    foot: Math.min(geometry.y(0), ...column.map((box) => box.y)) - WORD_GAP,
    note: notes[index] || null,
  }))
  return (
    <>
      {stacks.flatMap((parts, index) =>
        parts.map((one) => (
          <StackMark
            key={one.point.id}
            {...part}
            part={one}
            box={partBox(one, index, geometry)}
            running={typeof notes[index] === 'string'}
          />
        )),
      )}
      <ColumnWords words={runningNotes(columns)} />
    </>
  )
}

interface StackMarkProps extends Omit<StackColumnsProps, 'stacks' | 'notes'> {
  readonly part: StackPart
  readonly box: Box
  readonly running: boolean
}

function StackMark({ part, box, running, colours, marks, geometry, selectedId, onSelect }: StackMarkProps) {
  const selected = part.point.id === selectedId
  return (
    <SvgMark
      point={part.point}
      hit={hitBox(box)}
      binding={marks.bind(part.point.id)}
      selected={selected}
      onSelect={onSelect}
    >
      <rect
        data-anchor
        {...box}
        className={partClass(part, running, selected)}
        fill={partFill(part, colours, geometry.hatchId)}
      />
    </SvgMark>
  )
}

function partBox(part: StackPart, index: number, { column, y, layout }: PlotGeometry): Box {
  const slot = column(index)
  const across = { x: slot.x + (slot.width - layout.barWidth) / 2, width: layout.barWidth }
  switch (part.kind) {
    case 'part':
      return { ...across, y: y(part.to), height: Math.max(1, y(part.from) - y(part.to)) }
    case 'hidden':
      return { ...across, y: y(part.at) - HATCH_HEIGHT, height: HATCH_HEIGHT }
    case 'zero':
      return { ...across, y: y(0) - 2, height: 3 }
  }
}

function hitBox(box: Box): Box {
  const missing = Math.max(0, THINNEST_HIT - box.height)
  return { ...box, y: box.y - missing / 2, height: box.height + missing }
}

/** What is not exact is paler. */
function partFill(part: StackPart, colours: readonly string[], hatchId: string): string {
  const colour = colours[part.series] ?? 'var(--cat-other)'
  if (part.kind === 'hidden') return `url(#${hatchId})`
  return part.point.figure.qualifier === 'EXACT'
    ? colour
    : `color-mix(in srgb, ${colour} 65%, var(--surface))`
}

function partClass(part: StackPart, running: boolean, selected: boolean): string {
  return [
    styles.part,
    part.kind === 'hidden' && styles.hidden,
    running && styles.running,
    selected && styles.selected,
  ]
    .filter(Boolean)
    .join(' ')
}
