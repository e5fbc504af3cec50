import { builder } from '../builder.ts'
import { localeArgs, nameIn } from '../values/locale.ts'

builder.prismaNode('BeneficiaryGroup', {
  id: { field: 'id' },
  nullable: true,
  description: 'A group of people who are helped, such as refugees.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name in filters, such as `refugees`.' }),
    name: t.string({
      args: localeArgs,
      description: 'Its name.',
      resolve: (group, { locale }) => nameIn(group, locale),
    }),
    parent: t.relation('parent', {
      nullable: true,
      description: 'The wider group that holds it: "refugees and asylum seekers" holds both.',
    }),
  }),
})

builder.queryField('beneficiaryGroups', (t) =>
  t.prismaField({
    type: ['BeneficiaryGroup'],
    description: 'All groups of people who are helped, in reading order.',
    resolve: (query, _root, _args, { prisma }) =>
      prisma.beneficiaryGroup.findMany({ ...query, orderBy: [{ position: 'asc' }, { code: 'asc' }] }),
  }),
)
