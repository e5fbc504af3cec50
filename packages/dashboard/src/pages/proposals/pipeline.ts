import type { ShownCells } from '../../figures/shown-cells.ts'

/** The way of a proposal from the first step to the best end; the ends that lead nowhere stand before the good ones. */
const STAGES = [
  'DRAFTED',
  'DISCUSSED',
  'SUBMITTED',
  'WITHDRAWN',
  'REJECTED',
  'PARTLY_ACCEPTED',
  'ACCEPTED',
  'IMPLEMENTED',
] as const

export type Stage = (typeof STAGES)[number]

/** The statuses in the order of the way of a proposal; of those apart nobody knows where they stand. */
export function pipelineOf({ cells, rest, total }: ShownCells): ShownCells {
  const stages = STAGES.flatMap((stage) => cells.filter(({ member }) => member.code === stage))
  const apart = cells.filter((cell) => !stages.includes(cell) && cell.figure.state !== 'NOT_REPORTED')
  return { cells: stages, rest: [...apart, ...rest], total }
}

/** How many proposals came to one end, or stand at one step. */
export interface Fate {
  readonly stage: Stage
  /** "12", "about 12" */
  readonly number: string
}

/** What is known to have become of the proposals, the best end first. */
export function fatesOf({ cells }: ShownCells): readonly Fate[] {
  return STAGES.toReversed().flatMap((stage) =>
    cells
      .filter(({ member, figure }) => member.code === stage && figure.state === 'REPORTED')
      .map(({ figure }) => ({ stage, number: figure.display })),
  )
}

/** The figures of those of which nobody knows what became. */
export function unknownOf(set: ShownCells): readonly string[] {
  return pipelineOf(set).rest.map(({ figure }) => figure.display)
}
