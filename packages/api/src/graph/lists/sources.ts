import { Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { Source } from '../entities/source.ts'
import { containing, oneOf, part } from './condition.ts'
import { listArgs } from './connection.ts'
import { listPage } from './list-page.ts'

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Which documents. All conditions must hold.',
  fields: (t) => ({
    text: t.string({ description: 'Only what has these words in its title, in any letter case.' }),
    publishers: t.stringList({ description: 'Only what these publishers published, by their whole name.' }),
  }),
})

builder.queryField('sources', (t) =>
  t.connection(
    {
      type: Source,
      description: 'The documents that the record rests on.',
      args: {
        ...listArgs,
        filter: t.arg({ type: SourceFilter, description: 'Which of them; all when left out.' }),
      },
      resolve: async (_root, args, context, info) => {
        const { council } = councilCalendar(args.council, context)
        const filter = args.filter ?? {}
        const conditions = [
          ...part('text', filter.text, (text) => containing(Prisma.sql`record.title`, text)),
          ...part('publishers', filter.publishers, (names) =>
            oneOf(Prisma.sql`record.publisher`, names, Prisma.sql`text`),
          ),
        ]
        const list = { record: Source, day: 'publishedOn', councilId: council.id, conditions } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'SourceConnection', description: 'A page of documents.' },
    { name: 'SourceEdge', description: 'A document with its place in the list.' },
  ),
)
