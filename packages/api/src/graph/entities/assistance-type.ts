import { builder } from '../builder.ts'
import { localeArgs, nameIn } from '../values/locale.ts'
import { UnitEnum } from '../values/unit.ts'

builder.prismaNode('AssistanceType', {
  id: { field: 'id' },
  nullable: true,
  description: 'A kind of help, such as a language course.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name in filters, such as `language_course`.' }),
    name: t.string({
      args: localeArgs,
      description: 'Its name.',
      resolve: (type, { locale }) => nameIn(type, locale),
    }),
    units: t.field({
      type: [UnitEnum],
      select: { units: { select: { unit: true }, orderBy: { unit: 'asc' } } },
      description: 'The units in which it may be counted.',
      resolve: ({ units }) => units.map(({ unit }) => unit),
    }),
  }),
})

builder.queryField('assistanceTypes', (t) =>
  t.prismaField({
    type: ['AssistanceType'],
    description: 'All kinds of help, in reading order.',
    resolve: (query, _root, _args, { prisma }) =>
      prisma.assistanceType.findMany({ ...query, orderBy: [{ position: 'asc' }, { code: 'asc' }] }),
  }),
)
