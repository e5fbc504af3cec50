import type { ChannelKind } from '@council-outcomes/db'
import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { localeArgs } from '../values/locale.ts'
import { PUBLISHED } from './published.ts'

export const ChannelKindEnum = describedEnum<ChannelKind>('ChannelKind', 'What sort of channel it is.', {
  PRESS_OUTLET: 'A newspaper, news site or broadcaster.',
  OFFICIAL_WEBSITE: 'The website of a body.',
  SOCIAL_PAGE: 'A page in a social network.',
})

export const Channel = builder.prismaNode('Channel', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description: 'Where things are published: a press outlet or an official page.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in filters.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    kind: t.expose('kind', { type: ChannelKindEnum, description: 'What sort of channel it is.' }),
    kindLabel: t.string({
      args: localeArgs,
      description: 'What sort of channel it is, in words.',
      resolve: ({ kind }, { locale }) => ENUM_LABELS.ChannelKind[kind][locale],
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where it can be read.' }),
    organization: t.relation('organization', {
      nullable: true,
      query: PUBLISHED,
      description: 'The body whose channel it is.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
