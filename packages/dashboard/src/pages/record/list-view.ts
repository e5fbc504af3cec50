import type { FragmentType } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { FilterKey } from './list-address.ts'

export const listTurnsFragment = graphql(`
  fragment ListTurns_info on PageInfo {
    hasPreviousPage
    hasNextPage
    startCursor
    endCursor
  }
`)

/** One line of a list. */
export interface ListRow {
  readonly id: string
  readonly title: string
  /** The language of the title, where it is known. */
  readonly lang: string | null
  readonly when: string
  /** What else there is to say, one for each column; null where nothing is known. */
  readonly cells: readonly (string | null)[]
}

/** One filter with what it offers. */
export interface ListChoice {
  readonly key: FilterKey
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

/** A page of a list, whatever it lists. */
export interface ListView {
  /** Null where there are too many to count. */
  readonly fitting: number | null
  /** How many there would be at any time and place. */
  readonly wider: number | null
  /** How many there are in all. */
  readonly whole: number | null
  readonly turns: FragmentType<typeof listTurnsFragment>
  /** Behind the date and the title. */
  readonly columns: readonly string[]
  readonly rows: readonly ListRow[]
  readonly choices: readonly ListChoice[]
}
