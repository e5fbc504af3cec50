import { daysBetween, type Period, periodFromCode } from '@council-outcomes/figures'
import type { ShownCell } from '../../figures/shown-cells.ts'

export interface NearestYear {
  /** "2018" */
  readonly code: string
  /** "3 events" */
  readonly figure: string
}

/** The year with something on record that lies closest to a period without anything; null if there is none. */
export function nearestYear(cells: readonly ShownCell[], period: Period): NearestYear | null {
  const recorded = cells
    .filter(({ figure }) => figure.state === 'REPORTED')
    .map((cell) => ({ cell, distance: distance(cell.member.code, period) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [nearest] = recorded
  if (nearest === undefined) return null
  const { member, figure } = nearest.cell
  return { code: member.code, figure: figure.displayWithUnit }
}

/** In days, from the start of the year to the start of the period. */
function distance(year: string, { from, to }: Period): number {
  const start = periodFromCode(year).from
  const asked = from ?? to
  return start === null || asked === null ? 0 : Math.abs(daysBetween(start, asked))
}
