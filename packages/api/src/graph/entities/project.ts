import { builder } from '../builder.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { PUBLISHED } from './published.ts'
import { RecordRegion, recordRegions } from './record-region.ts'

export const Project = builder.prismaNode('Project', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description: 'A project of an organization with the council. Its date is the time over which it ran.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    organization: t.relation('organization', {
      nullable: true,
      query: PUBLISHED,
      description: 'The organization whose project it is.',
    }),
    regions: t.field({
      type: [RecordRegion],
      select: (_args, _context, nested) => recordRegions(nested(true, ['region'])),
      description: 'Where it worked; empty when no document says.',
      resolve: ({ regions }) => regions,
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
