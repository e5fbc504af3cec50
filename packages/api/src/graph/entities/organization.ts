import type { OrganizationKind } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { localeArgs, nameIn } from '../values/locale.ts'
import { PUBLIC_CITATIONS } from './citation.ts'

const OrganizationKindEnum = describedEnum<OrganizationKind>('OrganizationKind', 'What sort of body it is.', {
  GOVERNMENT: 'A public body.',
  PUBLIC_COUNCIL: 'A public council.',
  NGO: 'A non-governmental organization.',
  INTERNATIONAL: 'An international organization.',
  DIPLOMATIC: 'An embassy or consulate.',
  MEDIA: 'A newspaper, site or broadcaster.',
  COMPANY: 'A company.',
  PROJECT: 'A project that acts under its own name.',
  OTHER: 'Another body.',
})

export const Organization = builder.prismaNode('Organization', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description: 'A body that organizes, supports, helps or is addressed.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    kind: t.expose('kind', { type: OrganizationKindEnum, description: 'What sort of body it is.' }),
    name: t.string({
      args: localeArgs,
      description: 'Its name; the English one where no other is recorded.',
      resolve: (organization, { locale }) => nameIn(organization, locale),
    }),
    foundedFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it may have been founded.',
      resolve: ({ foundedFrom }) => foundedFrom && calendarDay(foundedFrom),
    }),
    foundedTo: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The last day on which it may have been founded; the same as the first where the day is known.',
      resolve: ({ foundedTo }) => foundedTo && calendarDay(foundedTo),
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
