import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { Hit } from './find-hits.ts'
import { SearchItem } from './search-item.ts'
import { SearchKindEnum } from './search-kind.ts'

interface HitRow extends Hit {
  readonly cursor: string
  readonly item: (info: GraphQLResolveInfo) => Promise<typeof SearchItem.$inferType | null>
}

const SearchHit = builder.objectRef<HitRow>('SearchHit').implement({
  description: 'Something that was found.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'The name by which it was found.' }),
    score: t.exposeFloat('score', {
      description: 'How well it fits, up to 1: all words as they were written, and no others.',
    }),
    item: t.field({
      type: SearchItem,
      nullable: true,
      description: 'What was found; null if it was withdrawn at this moment.',
      resolve: ({ item }, _args, _context, info) => item(info),
    }),
  }),
})

const SearchEdge = builder.objectRef<HitRow>('SearchEdge').implement({
  description: 'Something that was found, with its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'The place of this entry in its list.' }),
    node: t.field({ type: SearchHit, description: 'The entry itself.', resolve: (row) => row }),
  }),
})

export interface SearchView {
  readonly rows: readonly HitRow[]
  readonly count: () => Promise<number>
  readonly hasPreviousPage: boolean
  readonly hasNextPage: boolean
}

export const SearchConnection = builder.objectRef<SearchView>('SearchConnection').implement({
  description: 'A page of what was found, the best first.',
  fields: (t) => ({
    totalCount: t.int({
      description: 'How many entries the whole list has, whatever the page.',
      resolve: ({ count }) => count(),
    }),
    edges: t.field({
      type: [SearchEdge],
      description: 'The entries of this page, each with its place in the list.',
      resolve: ({ rows }) => rows,
    }),
    nodes: t.field({
      type: [SearchHit],
      description: 'The entries of this page, without their places.',
      resolve: ({ rows }) => rows,
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Whether there is more, and how to ask for it.',
      resolve: ({ rows, hasPreviousPage, hasNextPage }) => ({
        startCursor: rows.at(0)?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
        hasPreviousPage,
        hasNextPage,
      }),
    }),
  }),
})
