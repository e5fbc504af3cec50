import type { Dimension } from '../dimensions.ts'

/** Days are counted from 1970-01-01. */
export const OPEN_FROM = -2_147_483_648
export const OPEN_TO = 2_147_483_647

/** The positions in the columns `qualifier`, `unit` and `role`. */
export const QUALIFIER_CODES = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'UNQUANTIFIED'] as const
export const ROLE_CODES = ['ORGANIZER', 'SUPPORTER', 'PARTICIPANT', 'SUBJECT', 'CONTEXT'] as const

/**
 * Records or cells of one fact as columns of numbers, one position a row, sorted by `from`. Never changed once made.
 * A row is a record, or all records that agree in everything but their amount. In a table of recent changes, what was
 * taken away stands with a negative `count` and `value`.
 */
export interface FactTable {
  readonly rows: number
  /** The one category that all rows have on this dimension; null when they differ. It is then not among `categories`. */
  readonly only: { readonly dimension: Dimension; readonly code: string } | null
  /** First and last day; OPEN_FROM and OPEN_TO where nobody knows. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The most days from `from` to `to` of any row; Infinity where one is open. */
  readonly longest: number
  /** Position in `FactColumns.places`. */
  readonly place: Uint16Array
  /** Position in `FactColumns.codes` of the dimension; 0 where none is specified. */
  readonly categories: Readonly<Partial<Record<Dimension, Uint16Array>>>
  /** Position in ROLE_CODES; null where all are of the roles of the grain. */
  readonly role: Uint8Array | null
  /** Position in UNITS of the package figures. */
  readonly unit: Uint8Array
  /** Position in QUALIFIER_CODES. */
  readonly qualifier: Uint8Array
  /** How many records. */
  readonly count: Int32Array
  /** Their values added up; 0 for UNQUANTIFIED. */
  readonly value: Float64Array
  /** What only tables of single records have. */
  readonly records: RecordColumns | null
  /**
   * The amounts of a row by wording, where one row stands for all wordings and for persons and children; `unit` and
   * `qualifier` then say nothing. Left out where each row has one of each.
   */
  readonly worded?: WordedAmounts
}

/** The amounts of row r are those from `ends[r - 1]`, or 0, up to `ends[r]`: one for each wording that is in the row. */
export interface WordedAmounts {
  /** By row. */
  readonly ends: Int32Array
  /** Position in QUALIFIER_CODES; then how many records, and their values added up. */
  readonly wordings: Uint8Array
  readonly counts: Int32Array
  readonly sums: Float64Array
  /** By row: how many of the records do not count children. */
  readonly notChildren: Int32Array
}

export interface RecordColumns {
  readonly id: readonly string[]
  /** What is counted once, such as the outlet of a publication. */
  readonly distinctKey: readonly string[]
  /** Days from submission to answer; -1 where nobody knows. */
  readonly days: Int32Array | null
  /** 1 where nobody knows whether it is still in the stock. */
  readonly uncertain: Uint8Array | null
}
