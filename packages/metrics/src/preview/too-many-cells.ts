import { GRAINS, InputError } from '@council-outcomes/figures'
import { MOST_CELLS } from '../question/analysis.ts'
import type { Axis } from '../question/question.ts'

/** The error of a question with too many cells. It says how many there are, and the nearest question that has few enough. */
export function tooManyCells(axes: readonly Axis[], cellsOf: (axes: readonly Axis[]) => number): InputError {
  const fitting = nearer(axes).find(({ axes: fewer }) => cellsOf(fewer) <= MOST_CELLS)
  return new InputError({
    code: 'TOO_MANY_CELLS',
    expected: `at most ${counted(MOST_CELLS)}`,
    received: counted(cellsOf(axes)),
    remedy:
      fitting === undefined
        ? 'ask for a shorter period, fewer metrics and fewer axes'
        : `${fitting.remedy}, which makes ${counted(cellsOf(fitting.axes))}`,
  })
}

interface Nearer {
  readonly axes: readonly Axis[]
  readonly remedy: string
}

/** Questions with fewer cells: coarser steps first, then larger regions, then without one of the axes, the last first. */
function nearer(axes: readonly Axis[]): readonly Nearer[] {
  const coarser = axes.flatMap((axis, position) =>
    coarserThan(axis).map(({ axis: other, remedy }) => ({ axes: axes.with(position, other), remedy })),
  )
  const without = axes.map((axis, position) => ({
    axes: axes.toSpliced(position, 1),
    remedy: `ask without ${nameOf(axis)}`,
  }))
  return [...coarser, ...without.reverse()]
}

function coarserThan(axis: Axis): readonly { readonly axis: Axis; readonly remedy: string }[] {
  if (axis.kind === 'TIME' && axis.grain !== 'TERM') {
    const finer = GRAINS.indexOf(axis.grain)
    return GRAINS.slice(finer + 1).map((grain) => ({
      axis: { kind: 'TIME', grain },
      remedy: `ask by ${grain}`,
    }))
  }
  if (axis.kind === 'REGION' && axis.level === 'DISTRICT') {
    return [{ axis: { kind: 'REGION', level: 'ECONOMIC_REGION' }, remedy: 'ask by ECONOMIC_REGION' }]
  }
  return []
}

function nameOf(axis: Axis): string {
  switch (axis.kind) {
    case 'TIME':
      return axis.grain
    case 'REGION':
      return axis.level
    case 'CATEGORY':
      return axis.dimension
  }
}

function counted(cells: number): string {
  return `${cells.toLocaleString('en')} cells`
}
