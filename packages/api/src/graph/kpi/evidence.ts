import type { Figure } from '@council-outcomes/figures'
import type { EvidenceItem } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { RecordUnion } from '../entities/record.ts'
import { FigureType } from '../values/figure.ts'

export interface EvidenceRow extends EvidenceItem {
  readonly record: typeof RecordUnion.$inferType
}

const Evidence = builder.objectRef<EvidenceRow>('Evidence').implement({
  description: 'A record behind a figure, and what it adds to it.',
  fields: (t) => ({
    amount: t.expose('amount', { type: FigureType, description: 'What it adds to the figure.' }),
    remainder: t.exposeBoolean('remainder', {
      description:
        'Whether this is a reported total, which adds only what its recorded items do not explain.',
    }),
    stated: t.expose('stated', {
      type: FigureType,
      nullable: true,
      description: 'All that the reported total says; null for records.',
    }),
    inNumerator: t.exposeBoolean('inNumerator', {
      nullable: true,
      description:
        'Of a share, whether it is in the part as well as in the whole; null for every other figure.',
    }),
    record: t.expose('record', { type: RecordUnion, description: 'The record.' }),
  }),
})

const EvidenceEdge = builder.objectRef<EvidenceRow>('EvidenceEdge').implement({
  description: 'A record behind a figure, with its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'The place of this entry in its list.' }),
    node: t.field({ type: Evidence, description: 'The entry itself.', resolve: (row) => row }),
  }),
})

export interface EvidenceView {
  readonly rows: readonly EvidenceRow[]
  readonly figure: Figure
  readonly totalCount: number
  readonly hasPreviousPage: boolean
  readonly hasNextPage: boolean
}

export const EvidenceConnection = builder.objectRef<EvidenceView>('EvidenceConnection').implement({
  description: 'A page of the records behind a figure. Over all pages, they make the figure.',
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', {
      description: 'How many entries the whole list has, whatever the page.',
    }),
    figure: t.expose('figure', {
      type: FigureType,
      description: 'The figure that they make, whatever the page.',
    }),
    edges: t.field({
      type: [EvidenceEdge],
      description: 'The entries of this page, each with its place in the list.',
      resolve: ({ rows }) => rows,
    }),
    nodes: t.field({
      type: [Evidence],
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
