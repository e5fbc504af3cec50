import type { Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'

/** Citations of published documents only, the oldest document first. */
export const PUBLIC_CITATIONS = {
  where: { source: { status: 'PUBLISHED' } },
  orderBy: [{ source: { publishedOn: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
} satisfies Prisma.Council$citationsArgs

export const Citation = builder.prismaObject('Citation', {
  description: 'Where in a document something is said.',
  fields: (t) => ({
    page: t.exposeString('page', { nullable: true, description: 'The page, where the document has pages.' }),
    passage: t.exposeString('passage', {
      nullable: true,
      description: 'The place in the document, or its words in short.',
    }),
    source: t.relation('source', { description: 'The document.' }),
  }),
})
