import { graphql } from '../../../generated/gql.ts'
import { list } from '../../../i18n/list.ts'
import { roleChoice } from '../choice-of.ts'
import { commonCells } from '../common-cells.ts'
import { recordFilter } from '../list-question.ts'
import { recordList } from '../record-list.tsx'

const agreementsQuery = graphql(`
  query RecordAgreements(
    $council: String!
    $filter: AgreementFilter!
    $wider: AgreementFilter!
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
    page: agreements(
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
        parties {
          id
          name(locale: $locale)
        }
        ...CommonCells_record
      }
    }
    wider: agreements(council: $council, filter: $wider) {
      totalCount
    }
    whole: agreements(council: $council) {
      totalCount
    }
    ...RoleChoice_query
  }
`)

/** The agreements, and who signed them. */
export const agreements = recordList('agreements', {
  query: agreementsQuery,
  filter: (asked) => {
    // An agreement has no place to be narrowed to.
    const { region: _region, ...filter } = recordFilter(asked)
    return filter
  },
  columns: ({ columns }) => [columns.parties, columns.role],
  row: ({ id, parties, ...record }, speech) => {
    const { where: _where, role, ...told } = commonCells(record, speech)
    const names = parties.map(({ name }) => name)
    return { id, ...told, cells: [names.length === 0 ? null : list(speech.locale, names), role] }
  },
  choices: (data, words) => [roleChoice(data, words)],
})
