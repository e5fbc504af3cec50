import type { ContributionKind } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { bounded, boundedArgs } from './bounded.ts'
import { PUBLISHED } from './published.ts'

const ContributionKindEnum = describedEnum<ContributionKind>(
  'ContributionKind',
  'What somebody contributed to an event.',
  {
    SPEECH: 'A speech or a presentation.',
    QUESTION: 'A question.',
    ANSWER: 'An answer to a question.',
    COMMENT: 'A comment.',
    PROPOSAL: 'A proposal, made on the spot.',
  },
)

builder.prismaNode('Contribution', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, meeting: { status: 'PUBLISHED' } }),
  nullable: true,
  description: 'Something that was said at an event, in short: a speech, a question, an answer.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ContributionKindEnum, description: 'What it was.' }),
    summary: t.exposeString('summary', { description: 'What was said, in short.' }),
    speaker: t.relation('speaker', {
      nullable: true,
      query: PUBLISHED,
      description: 'Who said it, where documents name an office holder.',
    }),
    organization: t.relation('organization', {
      nullable: true,
      query: PUBLISHED,
      description: 'The body for which it was said.',
    }),
    meeting: t.relation('meeting', { description: 'The event at which it was said.' }),
    answers: t.relation('answers', { nullable: true, description: 'The question that it answers.' }),
    answeredBy: t.relation('answeredBy', {
      args: boundedArgs,
      query: (args) => ({ ...bounded(args), orderBy: { position: 'asc' } }),
      description: 'What was said in answer to it, in order; empty where no document tells of an answer.',
    }),
  }),
})
