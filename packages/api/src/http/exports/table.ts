import type { Locale } from '@council-outcomes/figures'

/** Null where there is nothing to say. */
export type TableCell = string | number | null

/** An answer as a spreadsheet shows it: rows that can be sorted and summed, and apart from them what they rest on. */
export interface Table {
  /** The language of its words, which decides how a file of text writes numbers. */
  readonly locale: Locale
  /** For the name of the file: letters, digits and hyphens. */
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly kind: 'TEXT' | 'NUMBER' }[]
  /** One entry a column. */
  readonly rows: readonly (readonly TableCell[])[]
  /** What the rows are about, each with its name. */
  readonly notes: readonly (readonly [name: string, text: string])[]
  /** What to call the rows and the notes. */
  readonly titles: { readonly rows: string; readonly notes: string }
}
