import { builder } from '../builder.ts'

export const Person = builder.prismaNode('Person', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description:
    'A public office holder or head of an organization, as documents name them. Never somebody who was helped.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The short name in the record.' }),
    name: t.exposeString('name', { description: 'The name as documents write it.' }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know.' }),
  }),
})
