import { readArgument } from '@council-outcomes/figures'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { councilCalendar } from '../council-calendar.ts'
import { anyOf, given, type Maybe } from '../lists/condition.ts'
import { cursorsOf } from '../lists/cursor.ts'
import { DEFAULT_PAGE, LARGEST_PAGE, pageSize } from '../lists/page.ts'
import { countHits, findHits, type Search } from './find-hits.ts'
import { SearchConnection, type SearchView } from './search-connection.ts'
import { itemsOf } from './search-item.ts'
import { SEARCH_KINDS, type SearchKind, SearchKindEnum } from './search-kind.ts'
import { searchWords } from './search-words.ts'

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Finds things by their names, the best first. Letter case and special letters do not matter ("gence" finds "Gəncə"), nor does a slip.',
    args: {
      text: t.arg.string({ required: true, description: 'Up to 8 words, 200 letters; all must be found.' }),
      kinds: t.arg({ type: [SearchKindEnum], description: 'Only these; all when left out.' }),
      council: t.arg.string({
        description: 'The key of a council: only its record, and regions; all councils when left out.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: DEFAULT_PAGE,
        description: `How many entries from the start, 1 to ${LARGEST_PAGE}.`,
      }),
      after: t.arg.string({ description: 'Only what comes after this cursor of the same search.' }),
    },
    resolve: (_root, args, context) => searchPage(args, context),
  }),
)

interface SearchArgs {
  readonly text: string
  readonly kinds?: Maybe<readonly SearchKind[]>
  readonly council?: Maybe<string>
  readonly first: number
  readonly after?: Maybe<string>
}

/** @throws InputError BAD_VALUE, UNKNOWN_CODE, BAD_PAGE_SIZE and BAD_CURSOR, before anything is asked of the database */
async function searchPage(args: SearchArgs, context: GraphContext): Promise<SearchView> {
  const search = askedSearch(args, context)
  const size = pageSize(args.first, 'first')
  const cursors = cursorsOf('search', [search.words, search.kinds, search.councilId], isScore)
  const [after] = given(args.after, cursors.decode)
  // One more than the page, to know whether there is more.
  const found = await findHits(search, { after: after ?? null, most: size + 1 }, context)
  const hits = found.slice(0, size)
  const itemOf = itemsOf(hits, context)
  return {
    rows: hits.map((hit) => ({
      ...hit,
      cursor: cursors.encode({ key: hit.score, id: hit.id }),
      item: (info) => itemOf(hit.id, info),
    })),
    count: () => countHits(search, context),
    hasPreviousPage: after !== undefined,
    hasNextPage: found.length > size,
  }
}

function askedSearch({ text, kinds, council }: SearchArgs, context: GraphContext): Search {
  const [asked] = given(kinds, (some) => readArgument('kinds', () => anyOf(some)))
  const [calendar] = given(council, (key) => readArgument('council', () => councilCalendar(key, context)))
  return {
    words: searchWords(text),
    kinds: SEARCH_KINDS.filter((kind) => asked?.includes(kind) ?? true),
    councilId: calendar?.council.id ?? null,
  }
}

function isScore(value: unknown): value is number {
  return typeof value === 'number'
}
