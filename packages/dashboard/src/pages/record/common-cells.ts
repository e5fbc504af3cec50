import type { Locale } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { Messages } from '../../i18n/en.ts'
import { list } from '../../i18n/list.ts'
import type { RecordWords } from './words-en.ts'

export const commonCellsFragment = graphql(`
  fragment CommonCells_record on CouncilRecord {
    title
    councilRoleLabel(locale: $locale)
    date {
      label(locale: $locale)
      precision
    }
    regions {
      region {
        id
        name(locale: $locale)
      }
    }
  }
`)

/** In which words a list speaks. */
export interface Speech {
  readonly words: RecordWords
  readonly messages: Messages
  readonly locale: Locale
}

/** What every record tells in a list: its title, when, where, and in which role of the council. */
export function commonCells(
  record: FragmentType<typeof commonCellsFragment>,
  { messages: { records }, locale }: Speech,
) {
  const { title, councilRoleLabel, date, regions } = readFragment(commonCellsFragment, record)
  const places = regions.map(({ region }) => region.name)
  return {
    title,
    lang: null,
    when: date.precision === 'NONE' ? records.notDated : date.label,
    where: places.length === 0 ? null : list(locale, places),
    role: councilRoleLabel,
  }
}
