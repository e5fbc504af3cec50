import { builder } from '../builder.ts'
import { councilCalendar } from '../council-calendar.ts'
import { Proposal, ProposalDirectionEnum } from '../entities/proposal.ts'
import { ProposalStatusEnum } from '../entities/proposal-status.ts'
import { categoryCodes } from './category-codes.ts'
import { anyOf, containing, given } from './condition.ts'
import { listArgs, selectedNodes } from './connection.ts'
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
      resolve: async (_root, { council, filter, ...args }, context, info) => {
        const calendar = await councilCalendar(council, context)
        const themes = await categoryCodes('PROPOSAL_THEME', filter?.themes, calendar, context)
        const conditions = [
          ...(await recordConditions(filter ?? {}, calendar, context)),
          ...given(filter?.text, (text) => ({ title: containing(text) })),
          ...given(filter?.statuses, (statuses) => ({ currentStatus: anyOf(statuses) })),
          ...given(filter?.directions, (directions) => ({ direction: anyOf(directions) })),
          ...themes.map((code) => ({ theme: { code } })),
        ]
        const { proposal } = context.prisma
        return listPage(args, {
          name: 'proposals',
          column: (from) => ({ from }),
          rows: ({ beyond, ...window }) =>
            proposal.findMany({
              ...selectedNodes(context, info),
              ...window,
              where: { AND: [...conditions, ...beyond] },
            }),
          dateOf: ({ from }) => from,
          count: () => proposal.count({ where: { AND: conditions } }),
        })
      },
    },
    { name: 'ProposalConnection', description: 'A page of proposals.' },
    { name: 'ProposalEdge', description: 'A proposal with its place in the list.' },
  ),
)
