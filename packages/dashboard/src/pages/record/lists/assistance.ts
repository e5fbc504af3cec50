import { graphql } from '../../../generated/gql.ts'
import type { EventStatus } from '../../../generated/graphql.ts'
import { helpChoices, roleChoice, statusChoice } from '../choice-of.ts'
import { commonCells } from '../common-cells.ts'
import { codes, recordFilter } from '../list-question.ts'
import { recordList } from '../record-list.tsx'

const assistanceQuery = graphql(`
  query RecordAssistance(
    $council: String!
    $filter: AssistanceFilter!
    $wider: AssistanceFilter!
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
    page: assistance(
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
        type {
          id
          name(locale: $locale)
        }
        group {
          id
          name(locale: $locale)
        }
        quantity {
          displayWithUnit(locale: $locale)
        }
        ...CommonCells_record
      }
    }
    wider: assistance(council: $council, filter: $wider) {
      totalCount
    }
    whole: assistance(council: $council) {
      totalCount
    }
    ...HelpChoices_query
    ...StatusChoice_query
    ...RoleChoice_query
  }
`)

/** The help that was given, and to whom. */
export const assistance = recordList('assistance', {
  query: assistanceQuery,
  filter: (asked) => ({
    ...recordFilter(asked),
    types: codes<string>(asked.address.type),
    groups: codes<string>(asked.address.group),
    eventStatuses: codes<EventStatus>(asked.address.status),
  }),
  columns: ({ columns }) => [columns.amount, columns.type, columns.group, columns.where, columns.role],
  row: ({ id, type, group, quantity, ...record }, speech) => {
    const { where, role, ...told } = commonCells(record, speech)
    return { id, ...told, cells: [quantity.displayWithUnit, type.name, group?.name ?? null, where, role] }
  },
  choices: (data, words) => [...helpChoices(data, words), statusChoice(data, words), roleChoice(data, words)],
})
