import type { Measured } from '../run/measure-rounds.ts'
import type { WriteMeasurement } from '../writes/measure-writes.ts'

/** All that a run found. What was not measured is null. */
export interface Report {
  readonly measured: readonly Measured[]
  readonly councils: readonly CouncilReport[]
  /** Rates of writing as shares of that without anything to keep current. */
  readonly writes: readonly WriteMeasurement[]
}

export interface CouncilReport {
  readonly size: number
  /** From the start of the product on a warm data folder to its first figure. */
  readonly firstFigureMs: number | null
  /** The most memory of the product under load. */
  readonly residentMegabytes: number | null
  /** Making the columns of figures anew. */
  readonly rebuildSeconds: number | null
}

export function find(
  { measured }: Report,
  size: number,
  question: string,
  system: Measured['system'],
): Measured | null {
  return (
    measured.find((one) => one.size === size && one.question === question && one.system === system) ?? null
  )
}
