import type { TypedDocumentNode } from '@apollo/client'
import type { RecordKind } from '../../address/record-path.ts'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { figurePage } from '../figure-page.tsx'
import type { Page } from '../page.ts'
import type { Speech } from './common-cells.ts'
import { type AskedList, type ListVariables, listVariables } from './list-question.ts'
import type { ListChoice, ListRow, listTurnsFragment } from './list-view.ts'
import type { recordCouncilFragment } from './record-council.ts'
import { RecordListPicture } from './record-list-picture.tsx'
import { useRecordWords } from './words.ts'
import type { RecordWords } from './words-en.ts'

interface Counted {
  readonly totalCount: number | null
}

/** What the answer to the question of any list has. */
interface ListData<Node> {
  readonly council: FragmentType<typeof recordCouncilFragment>
  readonly page: Counted & {
    readonly pageInfo: FragmentType<typeof listTurnsFragment>
    readonly nodes: readonly Node[]
  }
  readonly wider: Counted
  readonly whole: Counted
}

/** What one list has of its own. */
interface RecordList<Data extends ListData<Node>, Node, Filter> {
  readonly query: TypedDocumentNode<Data, ListVariables<Filter>>
  readonly filter: (asked: AskedList) => Filter
  /** The headings of the columns behind the date and the title. */
  readonly columns: (words: RecordWords) => readonly string[]
  readonly row: (node: Data['page']['nodes'][number], speech: Speech) => ListRow
  readonly choices: (data: Data, words: RecordWords) => readonly ListChoice[]
}

/** The page of one list of the record. */
export function recordList<Data extends ListData<Node>, Node, Filter>(
  kind: RecordKind,
  { query, filter, columns, row, choices }: RecordList<Data, Node, Filter>,
): Page {
  return figurePage({
    query,
    variables: (question, search) => listVariables(question, search, filter),
    Picture: ({ data }: { readonly data: Data }) => {
      const words = useRecordWords()
      const speech = { words, messages: useMessages(), locale: useLocale() }
      const { council, page, wider, whole } = data
      return (
        <RecordListPicture
          kind={kind}
          council={council}
          view={{
            fitting: page.totalCount,
            wider: wider.totalCount,
            whole: whole.totalCount,
            turns: page.pageInfo,
            columns: columns(words),
            rows: page.nodes.map((node) => row(node, speech)),
            choices: choices(data, words),
          }}
        />
      )
    },
  })
}
