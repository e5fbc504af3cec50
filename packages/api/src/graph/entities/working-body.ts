import { builder } from '../builder.ts'
import { calendarDay } from '../values/day.ts'
import { localeArgs, nameIn } from '../values/locale.ts'
import { PUBLIC_CITATIONS } from './citation.ts'

builder.prismaNode('WorkingBody', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description: 'A commission or a working group of a council.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    name: t.string({
      args: localeArgs,
      description: 'Its name.',
      resolve: (body, { locale }) => nameIn(body, locale),
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it existed, where a document says so.',
      resolve: ({ from }) => from && calendarDay(from),
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it existed; null if it still does or no document says.',
      resolve: ({ to }) => to && calendarDay(to),
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
