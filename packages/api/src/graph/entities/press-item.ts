import { builder } from '../builder.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { PUBLISHED } from './published.ts'
import { RecordRegion, recordRegions } from './record-region.ts'

export const PressItem = builder.prismaNode('PressItem', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description: 'Something published about the council or with its members.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it can be read.' }),
    channel: t.relation('channel', { description: 'Where it was published.' }),
    meeting: t.relation('meeting', {
      nullable: true,
      query: PUBLISHED,
      description: 'The event that it reports.',
    }),
    regions: t.field({
      type: [RecordRegion],
      select: (_args, _context, nested) => recordRegions(nested(true, ['region'])),
      description: 'The places that it is about; empty when it names none.',
      resolve: ({ regions }) => regions,
    }),
    sameAs: t.relation('sameAs', {
      nullable: true,
      query: PUBLISHED,
      description: 'The record of the same publication by which it is counted, if this one is a copy of it.',
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
