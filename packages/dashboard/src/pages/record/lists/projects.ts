import { graphql } from '../../../generated/gql.ts'
import { roleChoice } from '../choice-of.ts'
import { commonCells } from '../common-cells.ts'
import { recordFilter } from '../list-question.ts'
import { recordList } from '../record-list.tsx'

const projectsQuery = graphql(`
  query RecordProjects(
    $council: String!
    $filter: ProjectFilter!
    $wider: ProjectFilter!
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
    page: projects(
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
        organization {
          id
          name(locale: $locale)
        }
        ...CommonCells_record
      }
    }
    wider: projects(council: $council, filter: $wider) {
      totalCount
    }
    whole: projects(council: $council) {
      totalCount
    }
    ...RoleChoice_query
  }
`)

/** The projects of organizations with the council. */
export const projects = recordList('projects', {
  query: projectsQuery,
  filter: recordFilter,
  columns: ({ columns }) => [columns.organization, columns.where, columns.role],
  row: ({ id, organization, ...record }, speech) => {
    const { where, role, ...told } = commonCells(record, speech)
    return { id, ...told, cells: [organization?.name ?? null, where, role] }
  },
  choices: (data, words) => [roleChoice(data, words)],
})
