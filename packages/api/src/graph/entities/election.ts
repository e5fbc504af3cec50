import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { localeArgs } from '../values/locale.ts'
import { bounded, boundedArgs } from './bounded.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { EventStatusEnum } from './event-status.ts'
import { Organization } from './organization.ts'
import { PUBLISHED } from './published.ts'
import { RecordRegion, recordRegions } from './record-region.ts'

export const Election = builder.prismaNode('Election', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description: 'An election to a public council.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    body: t.field({
      type: Organization,
      nullable: true,
      select: (_args, _context, nested) => ({ body: nested() }),
      description: 'The body that was elected.',
      resolve: ({ body }) => (body.status === 'PUBLISHED' ? body : null),
    }),
    term: t.relation('term', {
      nullable: true,
      query: PUBLISHED,
      description: 'The term for which it was elected.',
    }),
    round: t.exposeInt('round', { description: 'Which round of voting, counted from 1.' }),
    eventStatus: t.expose('eventStatus', { type: EventStatusEnum, description: 'Whether it took place.' }),
    eventStatusLabel: t.string({
      args: localeArgs,
      description: 'Whether it took place, in words.',
      resolve: ({ eventStatus }, { locale }) => ENUM_LABELS.EventStatus[eventStatus][locale],
    }),
    seats: t.exposeInt('seats', { nullable: true, description: 'How many seats were to be filled.' }),
    candidates: t.exposeInt('candidates', { nullable: true, description: 'How many people stood for them.' }),
    registeredElectors: t.exposeInt('registeredElectors', {
      nullable: true,
      description: 'How many could have voted.',
    }),
    votersTurnedOut: t.exposeInt('votersTurnedOut', { nullable: true, description: 'How many voted.' }),
    ballotsPrinted: t.exposeInt('ballotsPrinted', {
      nullable: true,
      description: 'How many ballot papers were printed.',
    }),
    ballotsUsed: t.exposeInt('ballotsUsed', { nullable: true, description: 'How many of them were used.' }),
    ballotsInvalid: t.exposeInt('ballotsInvalid', {
      nullable: true,
      description: 'How many of those were not valid.',
    }),
    elected: t.relation('memberships', {
      args: boundedArgs,
      query: (args) => ({
        ...bounded(args),
        where: { status: 'PUBLISHED', person: { status: 'PUBLISHED' } },
        orderBy: [{ votes: { sort: 'desc', nulls: 'last' } }, { person: { name: 'asc' } }, { id: 'asc' }],
      }),
      description: 'Who was elected, the most votes first.',
    }),
    regions: t.field({
      type: [RecordRegion],
      select: (_args, _context, nested) => recordRegions(nested(true, ['region'])),
      description: 'Where it took place; empty when no document says.',
      resolve: ({ regions }) => regions,
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
