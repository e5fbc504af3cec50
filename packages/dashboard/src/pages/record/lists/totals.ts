import { graphql } from '../../../generated/gql.ts'
import type { CountedSubject } from '../../../generated/graphql.ts'
import { enumChoice, helpChoices, roleChoice } from '../choice-of.ts'
import { commonCells } from '../common-cells.ts'
import { codes, recordFilter } from '../list-question.ts'
import { recordList } from '../record-list.tsx'

const totalsQuery = graphql(`
  query RecordTotals(
    $council: String!
    $filter: ReportedTotalFilter!
    $wider: ReportedTotalFilter!
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
    page: reportedTotals(
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
        subjectLabel(locale: $locale)
        stated {
          displayWithUnit(locale: $locale)
        }
        ...CommonCells_record
      }
    }
    wider: reportedTotals(council: $council, filter: $wider) {
      totalCount
    }
    whole: reportedTotals(council: $council) {
      totalCount
    }
    subjects: enumLabels(of: CountedSubject) {
      ...EnumChoice_label
    }
    ...HelpChoices_query
    ...RoleChoice_query
  }
`)

/** The totals that documents state. */
export const totals = recordList('totals', {
  query: totalsQuery,
  filter: (asked) => ({
    ...recordFilter(asked),
    subjects: codes<CountedSubject>(asked.address.kind),
    types: codes<string>(asked.address.type),
    groups: codes<string>(asked.address.group),
  }),
  columns: ({ columns }) => [columns.amount, columns.subject, columns.where, columns.role],
  row: ({ id, subjectLabel, stated, ...record }, speech) => {
    const { where, role, ...told } = commonCells(record, speech)
    return { id, ...told, cells: [stated.displayWithUnit, subjectLabel, where, role] }
  },
  choices: (data, words) => [
    enumChoice('kind', words.columns.subject, data.subjects),
    ...helpChoices(data, words),
    roleChoice(data, words),
  ],
})
