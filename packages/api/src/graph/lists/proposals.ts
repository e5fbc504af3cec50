import { Prisma } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { Proposal, ProposalDirectionEnum } from '../entities/proposal.ts'
import { ProposalStatusEnum } from '../entities/proposal-status.ts'
import { categoryIds } from './category-ids.ts'
import { oneOf, part } from './condition.ts'
import { listArgs } from './connection.ts'
import { listPage } from './list-page.ts'
import { recordConditions, recordFilterFields } from './record-filter.ts'

const ProposalFilter = builder.inputType('ProposalFilter', {
  description: 'Which proposals. All conditions must hold.',
  fields: (t) => ({
    ...recordFilterFields(t),
    statuses: t.field({ type: [ProposalStatusEnum], description: 'Only those that stand there today.' }),
    themes: t.stringList({ description: 'Only these themes, by code.' }),
    directions: t.field({
      type: [ProposalDirectionEnum],
      description: 'Only those that want to change this.',
    }),
  }),
})

builder.queryField('proposals', (t) =>
  t.connection(
    {
      type: Proposal,
      description: 'The recorded proposals.',
      args: {
        ...listArgs,
        filter: t.arg({ type: ProposalFilter, description: 'Which of them; all when left out.' }),
      },
      resolve: async (_root, args, context, info) => {
        const calendar = councilCalendar(args.council, context)
        const filter = args.filter ?? {}
        const themes = await categoryIds(
          { dimension: 'PROPOSAL_THEME', codes: filter.themes, name: 'themes' },
          calendar,
          context,
        )
        const conditions = [
          ...recordConditions({ model: 'Proposal', title: 'title' }, filter, calendar, context),
          ...part('statuses', filter.statuses, (values) =>
            oneOf(Prisma.sql`record.current_status`, values, Prisma.sql`proposal_status`),
          ),
          ...part('directions', filter.directions, (values) =>
            oneOf(Prisma.sql`record.direction`, values, Prisma.sql`proposal_direction`),
          ),
          ...themes.map((ids) => oneOf(Prisma.sql`record.theme_id`, ids, Prisma.sql`uuid`)),
        ]
        const list = { record: Proposal, day: 'from', councilId: calendar.council.id, conditions } as const
        return listPage(args, list, context, info)
      },
    },
    { name: 'ProposalConnection', description: 'A page of proposals.' },
    { name: 'ProposalEdge', description: 'A proposal with its place in the list.' },
  ),
)
