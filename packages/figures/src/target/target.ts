import type { Figure } from '../figure/figure.ts'
import { isKindOf, type Unit } from '../figure/unit.ts'
import type { BoundedPeriod } from '../time/period.ts'

/** AT_LEAST is a number to be reached, AT_MOST one that is not to be passed. */
export const TARGET_AIMS = ['AT_LEAST', 'AT_MOST'] as const

export type TargetAim = (typeof TARGET_AIMS)[number]

/** What was planned for the days of a period. */
export interface Target {
  readonly value: number
  readonly unit: Unit
  readonly aim: TargetAim
  readonly period: BoundedPeriod
  /** Whether its figure only grows while the period runs: a count does, a stock, a share and a median do not. */
  readonly accumulates: boolean
}

/** Families are never held against a number of persons. */
export function isComparable(actual: Pick<Figure, 'unit'>, { unit }: Pick<Target, 'unit'>): boolean {
  return isKindOf(actual.unit, unit)
}
