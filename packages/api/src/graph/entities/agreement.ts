import { builder } from '../builder.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { Organization } from './organization.ts'
import { RecordRegion } from './record-region.ts'

export const Agreement = builder.prismaNode('Agreement', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description: 'An agreement to work together. Its date is the day on which it was signed.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    parties: t.field({
      type: [Organization],
      select: (_args, _context, nested) => ({
        parties: {
          where: { organization: { status: 'PUBLISHED' } },
          select: { organization: nested() },
          orderBy: [{ organization: { nameEn: 'asc' } }, { organizationId: 'asc' }],
        },
      }),
      description: 'Who signed it.',
      resolve: ({ parties }) => parties.map(({ organization }) => organization),
    }),
    regions: t.field({
      type: [RecordRegion],
      description: 'Always empty: an agreement has no place.',
      resolve: () => [],
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
