import type { ProposalDirection } from '@council-outcomes/db'
import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { localeArgs } from '../values/locale.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { Meeting } from './meeting.ts'
import { ProposalStatusEnum } from './proposal-status.ts'
import { PUBLISHED } from './published.ts'
import { RecordRegion, recordRegions } from './record-region.ts'

export const ProposalDirectionEnum = describedEnum<ProposalDirection>(
  'ProposalDirection',
  'What a proposal wants to change.',
  {
    MIGRATION_POLICY: 'How the state deals with migration.',
    LEGISLATION: 'The law.',
    COUNCIL_PERFORMANCE: 'How the council itself works.',
    OTHER: 'Something else.',
  },
)

export const Proposal = builder.prismaNode('Proposal', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description: 'Something that the council proposed to a public body.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it proposes.' }),
    theme: t.relation('theme', { nullable: true, description: 'What it is about.' }),
    direction: t.expose('direction', {
      type: ProposalDirectionEnum,
      nullable: true,
      description: 'What it wants to change.',
    }),
    directionLabel: t.string({
      nullable: true,
      args: localeArgs,
      description: 'What it wants to change, in words.',
      resolve: ({ direction }, { locale }) => direction && ENUM_LABELS.ProposalDirection[direction][locale],
    }),
    status: t.expose('currentStatus', { type: ProposalStatusEnum, description: 'Where it stands today.' }),
    statusLabel: t.string({
      args: localeArgs,
      description: 'Where it stands today, in words.',
      resolve: ({ currentStatus }, { locale }) => ENUM_LABELS.ProposalStatus[currentStatus][locale],
    }),
    addressee: t.relation('addressee', {
      nullable: true,
      query: PUBLISHED,
      description: 'The body that it was made to.',
    }),
    submittedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was handed in.',
      resolve: ({ submittedOn }) => submittedOn && calendarDay(submittedOn),
    }),
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the answer that decided it.',
      resolve: ({ decidedOn }) => decidedOn && calendarDay(decidedOn),
    }),
    answer: t.exposeString('answer', { nullable: true, description: 'The answer that was given.' }),
    history: t.relation('history', {
      query: { orderBy: { position: 'asc' } },
      description: 'The steps of its life, first to last.',
    }),
    meetings: t.field({
      type: [Meeting],
      select: (_args, _context, nested) => ({
        meetings: {
          where: { meeting: { status: 'PUBLISHED' } },
          select: { meeting: nested() },
          orderBy: [{ meeting: { from: { sort: 'asc', nulls: 'last' } } }, { meetingId: 'asc' }],
        },
      }),
      description: 'The meetings that discussed it, first to last.',
      resolve: ({ meetings }) => meetings.map(({ meeting }) => meeting),
    }),
    regions: t.field({
      type: [RecordRegion],
      select: (_args, _context, nested) => recordRegions(nested(true, ['region'])),
      description: 'The places that it is about; empty when no document names one.',
      resolve: ({ regions }) => regions,
    }),
    sameAs: t.relation('sameAs', {
      nullable: true,
      query: PUBLISHED,
      description:
        'The record of the same proposal by which it is counted, if this one is a second report of it.',
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
