import { graphql } from '../../../generated/gql.ts'
import type { ProposalDirection, ProposalStatus } from '../../../generated/graphql.ts'
import { categoryChoice, enumChoice, roleChoice } from '../choice-of.ts'
import { commonCells } from '../common-cells.ts'
import { codes, recordFilter } from '../list-question.ts'
import { recordList } from '../record-list.tsx'

const proposalsQuery = graphql(`
  query RecordProposals(
    $council: String!
    $filter: ProposalFilter!
    $wider: ProposalFilter!
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
    page: proposals(
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
        statusLabel(locale: $locale)
        theme {
          id
          name(locale: $locale)
        }
        addressee {
          id
          name(locale: $locale)
        }
        ...CommonCells_record
      }
    }
    wider: proposals(council: $council, filter: $wider) {
      totalCount
    }
    whole: proposals(council: $council) {
      totalCount
    }
    statuses: enumLabels(of: ProposalStatus) {
      ...EnumChoice_label
    }
    directions: enumLabels(of: ProposalDirection) {
      ...EnumChoice_label
    }
    proposalThemes {
      id
      code
      name(locale: $locale)
    }
    ...RoleChoice_query
  }
`)

/** The proposals, and where each stands. */
export const proposals = recordList('proposals', {
  query: proposalsQuery,
  filter: (asked) => ({
    ...recordFilter(asked),
    statuses: codes<ProposalStatus>(asked.address.status),
    directions: codes<ProposalDirection>(asked.address.direction),
    themes: codes<string>(asked.address.theme),
  }),
  columns: ({ columns }) => [columns.status, columns.theme, columns.addressee, columns.role],
  row: ({ id, statusLabel, theme, addressee, ...record }, speech) => {
    const { where: _where, role, ...told } = commonCells(record, speech)
    return { id, ...told, cells: [statusLabel, theme?.name ?? null, addressee?.name ?? null, role] }
  },
  choices: (data, words) => [
    enumChoice('status', words.columns.status, data.statuses),
    categoryChoice('theme', words.columns.theme, data.proposalThemes),
    enumChoice('direction', words.columns.direction, data.directions),
    roleChoice(data, words),
  ],
})
