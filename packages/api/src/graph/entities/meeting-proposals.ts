import { builder } from '../builder.ts'
import { bounded, boundedArgs } from './bounded.ts'
import { Meeting } from './meeting.ts'
import { Proposal } from './proposal.ts'

builder.prismaObjectField(Meeting, 'proposals', (t) =>
  t.field({
    type: [Proposal],
    args: boundedArgs,
    select: (args, _context, nested) => ({
      proposals: {
        ...bounded(args),
        where: { proposal: { status: 'PUBLISHED' } },
        select: { proposal: nested() },
        orderBy: [{ proposal: { from: { sort: 'asc', nulls: 'last' } } }, { proposalId: 'asc' }],
      },
    }),
    description: 'The proposals that were discussed there, the oldest first.',
    resolve: ({ proposals }) => proposals.map(({ proposal }) => proposal),
  }),
)
