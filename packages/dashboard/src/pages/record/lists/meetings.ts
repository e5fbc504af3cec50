import { graphql } from '../../../generated/gql.ts'
import type { EventStatus, MeetingKind } from '../../../generated/graphql.ts'
import { enumChoice, roleChoice, statusChoice } from '../choice-of.ts'
import { commonCells } from '../common-cells.ts'
import { codes, recordFilter } from '../list-question.ts'
import { recordList } from '../record-list.tsx'

const meetingsQuery = graphql(`
  query RecordMeetings(
    $council: String!
    $filter: MeetingFilter!
    $wider: MeetingFilter!
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
    page: meetings(
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
        kindLabel(locale: $locale)
        eventStatusLabel(locale: $locale)
        ...CommonCells_record
      }
    }
    wider: meetings(council: $council, filter: $wider) {
      totalCount
    }
    whole: meetings(council: $council) {
      totalCount
    }
    kinds: enumLabels(of: MeetingKind) {
      ...EnumChoice_label
    }
    ...StatusChoice_query
    ...RoleChoice_query
  }
`)

/** The meetings and other events. */
export const meetings = recordList('meetings', {
  query: meetingsQuery,
  filter: (asked) => ({
    ...recordFilter(asked),
    kinds: codes<MeetingKind>(asked.address.kind),
    eventStatuses: codes<EventStatus>(asked.address.status),
  }),
  columns: ({ columns }) => [columns.kind, columns.where, columns.status, columns.role],
  row: ({ id, kindLabel, eventStatusLabel, ...record }, speech) => {
    const { where, role, ...told } = commonCells(record, speech)
    return { id, ...told, cells: [kindLabel, where, eventStatusLabel, role] }
  },
  choices: (data, words) => [
    enumChoice('kind', words.columns.kind, data.kinds),
    statusChoice(data, words),
    roleChoice(data, words),
  ],
})
