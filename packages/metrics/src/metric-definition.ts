import type { CouncilRole, MeetingKind, ProposalDirection, ProposalStatus } from '@council-outcomes/db'
import type { Unit } from '@council-outcomes/figures'
import type { Dimension } from './dimensions.ts'
import type { FactDimension, FactExtraColumn, FactName } from './facts/fact.ts'
import type { MetricCode } from './metric-code.ts'
import type { Wording } from './wording.ts'

/** A key figure: what is counted, and how. */
export interface MetricDefinition<F extends FactName = FactName> {
  readonly code: MetricCode
  readonly label: Wording
  /** What is counted and what is not, for a citizen. */
  readonly definition: Wording
  readonly unit: Unit
  readonly fact: F
  readonly measure: Measure<F>
  /** Only facts in these categories count; part of the definition, not of the question. */
  readonly where: Where<FactDimension<F>>
  readonly roles: readonly CountedRole[]
  readonly dimensions: readonly FactDimension<F>[]
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL'
  /** Whether small numbers could point at people; releases protect these. */
  readonly sensitivity: 'PEOPLE' | 'NONE'
  /** Rises when the definition changes what is counted. */
  readonly version: number
}

/** Checks an entry against its fact: a dimension or a column that the fact lacks, or a missing locale, does not compile. */
export function defineMetric<const F extends FactName>(definition: MetricDefinition<F>): MetricDefinition {
  return definition
}

/** Who the council was in a record for the record to count. */
type CountedRole = Exclude<CouncilRole, 'CONTEXT'>

/**
 * How a figure is made from facts.
 * - SUM adds amounts. With `overlapping`, people may stand in several members of that dimension, or in several
 *   records, so the total is the range from the largest member or record to the sum.
 * - DISTINCT counts different things once; MEDIAN takes the middle value; STOCK counts what is open at the
 *   end of the period; RATIO divides two metrics last. None of these four is ever summed from cells.
 */
type Measure<F extends FactName> = MeasureOver<FactDimension<F>>[FactExtraColumn<F>]

/** What can be made of a fact with the extra column: a median needs days, and a stock is never summed over time. */
interface MeasureOver<D extends Dimension> {
  readonly NONE: Counting<D> | Ratio
  readonly DAYS: Counting<D> | Ratio | { readonly kind: 'MEDIAN' }
  readonly UNCERTAIN: { readonly kind: 'STOCK' }
}

type Counting<D extends Dimension> =
  | { readonly kind: 'SUM'; readonly overlapping: D | 'RECORD' | null }
  | { readonly kind: 'DISTINCT' }

interface Ratio {
  readonly kind: 'RATIO'
  readonly numerator: MetricCode
  readonly denominator: MetricCode
}

/** Codes of categories by dimension. */
type Where<D extends Dimension> = {
  readonly [Each in D]?: readonly (Each extends keyof EnumCodes ? EnumCodes[Each] : string)[]
}

/** The dimensions whose codes are fixed; those of the others are rows. */
interface EnumCodes {
  readonly MEETING_KIND: MeetingKind
  readonly PROPOSAL_STATUS: ProposalStatus
  readonly PROPOSAL_DIRECTION: ProposalDirection
}
