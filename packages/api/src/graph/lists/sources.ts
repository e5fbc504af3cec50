import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { Source } from '../entities/source.ts'
import { anyOf, containing, given } from './condition.ts'
import { listArgs, selectedNodes } from './connection.ts'
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
      resolve: async (_root, { council, filter, ...args }, context, info) => {
        const calendar = await councilCalendar(council, context)
        const conditions = [
          { councilId: calendar.council.id, status: 'PUBLISHED' as const },
          ...given(filter?.text, (text) => ({ title: containing(text) })),
          ...given(filter?.publishers, (publishers) => ({ publisher: anyOf(publishers) })),
        ]
        const { source } = context.prisma
        return listPage(args, {
          name: 'sources',
          column: (publishedOn) => ({ publishedOn }),
          rows: ({ beyond, ...window }) =>
            source.findMany({
              ...selectedNodes(context, info),
              ...window,
              where: { AND: [...conditions, ...beyond] },
            }),
          dateOf: ({ publishedOn }) => publishedOn,
          count: () => source.count({ where: { AND: conditions } }),
        })
      },
    },
    { name: 'SourceConnection', description: 'A page of documents.' },
    { name: 'SourceEdge', description: 'A document with its place in the list.' },
  ),
)
