import { calendarDate, displayDate } from '@council-outcomes/figures'
import { graphql } from '../../../generated/gql.ts'
import { recordList } from '../record-list.tsx'

const sourcesQuery = graphql(`
  query RecordSources(
    $council: String!
    $filter: SourceFilter!
    $wider: SourceFilter!
    $order: RecordOrder!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $locale: Locale!
  ) {
    council(key: $council) {
      ...RecordCouncil_council
    }
    page: sources(
      council: $council
      filter: $filter
      orderBy: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        ...ListTurns_info
      }
      nodes {
        id
        title
        publisher
        publishedOn
        language

      }
    }
    wider: sources(council: $council, filter: $wider) {
      totalCount
    }
    whole: sources(council: $council) {
      totalCount
    }

  }
`)

/** The documents that the record rests on. They have no period and no place: they are narrowed by words only. */
export const sources = recordList('sources', {
  query: sourcesQuery,
  filter: ({ address }) => ({ text: address.q }),
  columns: ({ columns }) => [columns.publisher],
  row: ({ id, title, publisher, publishedOn, language }, { locale, messages: { records } }) => ({
    id,
    title,
    lang: language,
    when: publishedOn === null ? records.noDate : displayDate(calendarDate(publishedOn), locale),
    cells: [publisher],
  }),
  choices: () => [],
})
