import { builder } from '../builder.ts'
import { calendarDay } from '../values/day.ts'

export const Source = builder.prismaNode('Source', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description: 'A document that the record rests on.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it can be read.' }),
    language: t.exposeString('language', { nullable: true, description: 'Its language, such as `az`.' }),
    publishedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was published, where that is known.',
      resolve: ({ publishedOn }) => publishedOn && calendarDay(publishedOn),
    }),
    retrievedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was read for the record.',
      resolve: ({ retrievedOn }) => retrievedOn && calendarDay(retrievedOn),
    }),
    excerptCutOff: t.exposeBoolean('excerptCutOff', {
      description: 'Whether only its beginning was read, so that figures further down may be missing.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
