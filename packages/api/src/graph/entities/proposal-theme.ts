import { builder } from '../builder.ts'
import { localeArgs, nameIn } from '../values/locale.ts'

builder.prismaNode('ProposalTheme', {
  id: { field: 'id' },
  nullable: true,
  description: 'What a proposal is about.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name in filters, such as `labour`.' }),
    name: t.string({
      args: localeArgs,
      description: 'Its name.',
      resolve: (theme, { locale }) => nameIn(theme, locale),
    }),
  }),
})

builder.queryField('proposalThemes', (t) =>
  t.prismaField({
    type: ['ProposalTheme'],
    description: 'All themes of proposals, in reading order.',
    resolve: (query, _root, _args, { prisma }) =>
      prisma.proposalTheme.findMany({ ...query, orderBy: [{ position: 'asc' }, { code: 'asc' }] }),
  }),
)
