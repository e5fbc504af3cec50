import type { Unit } from '@council-outcomes/figures'
import type { Dimension, Filter } from './dimensions.ts'
import type { FactDimension, FactName } from './facts/fact.ts'
import type { MetricCode } from './metric-code.ts'
import type { Wording } from './wording.ts'

/** Who the council was in a record for the record to count. */
export type CountedRole = 'ORGANIZER' | 'SUPPORTER' | 'PARTICIPANT' | 'SUBJECT'

/**
 * How a figure is made from facts.
 * - SUM adds amounts. With `overlapping`, people may stand in several members of that dimension, or in several
 *   records, so the total is the range from the largest member or record to the sum.
 * - DISTINCT counts different things once; MEDIAN takes the middle value; STOCK counts what is open at the
 *   end of the period; RATIO divides two metrics last. None of these four is ever summed from cells.
 */
type Measure<D extends Dimension = Dimension> =
  | { readonly kind: 'SUM'; readonly overlapping: D | 'RECORD' | null }
  | { readonly kind: 'DISTINCT' }
  | { readonly kind: 'MEDIAN' }
  | { readonly kind: 'STOCK' }
  | { readonly kind: 'RATIO'; readonly numerator: MetricCode; readonly denominator: MetricCode }

export interface MetricDefinition<F extends FactName = FactName> {
  readonly code: MetricCode
  readonly label: Wording
  /** What is counted and what is not, for a citizen. */
  readonly definition: Wording
  readonly unit: Unit
  readonly fact: F
  readonly measure: Measure<FactDimension<F>>
  /** Only facts in these categories count; part of the definition, not of the question. */
  readonly where: Filter
  readonly roles: readonly CountedRole[]
  readonly dimensions: readonly FactDimension<F>[]
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL'
  /** Whether small numbers could point at people; releases protect these. */
  readonly sensitivity: 'PEOPLE' | 'NONE'
  /** Rises when the definition changes what is counted. */
  readonly version: number
}

/** Checks an entry against its fact: a dimension that the fact lacks, or a missing locale, does not compile. */
export function defineMetric<const F extends FactName>(definition: MetricDefinition<F>): MetricDefinition {
  return definition
}

/** Whether the cells of a series or breakdown add up to the total. */
export function isAdditive({ measure }: MetricDefinition): boolean {
  return measure.kind === 'SUM' && measure.overlapping === null
}
