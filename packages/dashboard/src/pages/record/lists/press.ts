import { graphql } from '../../../generated/gql.ts'
import type { ChannelKind } from '../../../generated/graphql.ts'
import { enumChoice, roleChoice } from '../choice-of.ts'
import { commonCells } from '../common-cells.ts'
import { codes, recordFilter } from '../list-question.ts'
import { recordList } from '../record-list.tsx'

const pressQuery = graphql(`
  query RecordPress(
    $council: String!
    $filter: PressItemFilter!
    $wider: PressItemFilter!
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
    page: pressItems(
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
        channel {
          id
          name
          kindLabel(locale: $locale)
        }
        ...CommonCells_record
      }
    }
    wider: pressItems(council: $council, filter: $wider) {
      totalCount
    }
    whole: pressItems(council: $council) {
      totalCount
    }
    kinds: enumLabels(of: ChannelKind) {
      ...EnumChoice_label
    }
    ...RoleChoice_query
  }
`)

/** What was published. */
export const press = recordList('press', {
  query: pressQuery,
  filter: (asked) => ({
    ...recordFilter(asked),
    channelKinds: codes<ChannelKind>(asked.address.kind),
    channels: codes<string>(asked.address.channel),
  }),
  columns: ({ columns }) => [columns.channel, columns.channelKind, columns.role],
  row: ({ id, channel, ...record }, speech) => {
    const { where: _where, role, ...told } = commonCells(record, speech)
    return { id, ...told, cells: [channel.name, channel.kindLabel, role] }
  },
  choices: (data, words) => [
    enumChoice('kind', words.columns.channelKind, data.kinds),
    roleChoice(data, words),
  ],
})
