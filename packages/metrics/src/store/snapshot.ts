import type { CouncilRole, Unit as RecordedUnit, Region, StatedQualifier } from '@council-outcomes/db'
import type { CalendarDate, Period } from '@council-outcomes/figures'
import type { FactColumns } from '../columns/fact-columns.ts'
import type { Dimension } from '../dimensions.ts'
import type { FactName } from '../facts/fact.ts'
import type { Category } from '../reference/category-tree.ts'
import type { RegionTree } from '../reference/region-tree.ts'
import type { Wording } from '../wording.ts'

/** Everything that figures are made from, as of one version of the data. Never changed once made. */
export interface Snapshot {
  /** How many changes of the record it has seen: the same for the same data, whatever the process. */
  readonly version: string
  /** When it was last known to be the newest. */
  readonly asOf: Date
  /** By id. */
  readonly councils: ReadonlyMap<string, CouncilData>
  /** The division of the country that was in force on a day. */
  readonly regions: (asOf: CalendarDate) => RegionTree
  /** Every region as it is recorded, those that have ended too, by code. */
  readonly regionRows: ReadonlyMap<string, Region>
}

export interface CouncilData {
  readonly id: string
  readonly key: string
  readonly name: Wording
  readonly timeZone: string
  readonly aboutTolerance: number
  /** In the order of their numbers. */
  readonly terms: readonly TermData[]
  /** The categories of a dimension, in reading order. */
  readonly categories: (dimension: Dimension) => readonly Category[]
  /** Where the record of a metric is declared complete. */
  readonly coverage: readonly CoverageData[]
  readonly targets: readonly TargetData[]
  readonly facts: Readonly<Record<FactName, FactColumns>>
  /** The published reported totals, by the fact that they speak of. */
  readonly statements: Readonly<Record<FactName, readonly StatementData[]>>
}

export interface TermData {
  readonly key: string
  readonly name: Wording
  readonly period: Period
}

export interface CoverageData {
  readonly metric: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** Null for everywhere. */
  readonly regionId: string | null
}

export interface TargetData {
  readonly id: string
  readonly metric: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly regionId: string | null
  readonly value: number
  readonly unit: RecordedUnit
}

/** A reported total as the document states it; its scope is open wherever it is silent. */
export interface StatementData {
  readonly id: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly role: CouncilRole
  readonly regionIds: readonly string[]
  readonly categories: Readonly<Partial<Record<Dimension, string>>>
  /** Null for a report without a number. */
  readonly value: number | null
  readonly unit: RecordedUnit
  readonly qualifier: StatedQualifier
}
