import { builder } from '../builder.ts'
import { calendarDay } from '../values/day.ts'
import { PUBLIC_CITATIONS } from './citation.ts'

builder.prismaNode('Coverage', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description:
    'A declaration that everything of one kind is recorded for a time, so that nothing in the record means that there was none.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    metric: t.exposeString('metric', { description: 'What is complete: the code of one of `metrics`.' }),
    from: t.field({
      type: 'Date',
      description: 'The first day for which it is complete.',
      resolve: ({ from }) => calendarDay(from),
    }),
    to: t.field({
      type: 'Date',
      description: 'The last day for which it is complete.',
      resolve: ({ to }) => calendarDay(to),
    }),
    region: t.relation('region', {
      nullable: true,
      description: 'Where it is complete; null for everywhere.',
    }),
    declaredBy: t.exposeString('declaredBy', { description: 'Who says so.' }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
