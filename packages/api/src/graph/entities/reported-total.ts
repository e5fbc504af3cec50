import type { CountedSubject } from '@council-outcomes/db'
import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { FigureType, statedFigure } from '../values/figure.ts'
import { localeArgs } from '../values/locale.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { MeetingKindEnum } from './meeting.ts'
import { ProposalDirectionEnum } from './proposal.ts'
import { ProposalStatusEnum } from './proposal-status.ts'
import { PUBLISHED } from './published.ts'
import { RecordRegion, recordRegions } from './record-region.ts'

export const CountedSubjectEnum = describedEnum<CountedSubject>(
  'CountedSubject',
  'What a reported total counts.',
  {
    MEETING: 'Meetings and other events.',
    ATTENDANCE: 'People at events.',
    PROPOSAL: 'Proposals.',
    ASSISTANCE: 'People, families or things helped with.',
    PUBLICATION: 'Published articles, broadcasts and posts.',
    OUTLET: 'Press outlets.',
  },
)

export const ReportedTotal = builder.prismaNode('ReportedTotal', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description:
    'A total that a document states without its items, such as "12 meetings in two years". It counts for what the recorded items do not yet explain.',
  fields: (t) => ({
    title: t.exposeString('wording', { description: 'The words of the statement, in short.' }),
    wording: t.exposeString('wording', { description: 'The words of the statement, in short.' }),
    subject: t.expose('subject', { type: CountedSubjectEnum, description: 'What it counts.' }),
    subjectLabel: t.string({
      args: localeArgs,
      description: 'What it counts, in words.',
      resolve: ({ subject }, { locale }) => ENUM_LABELS.CountedSubject[subject][locale],
    }),
    stated: t.field({
      type: FigureType,
      select: { council: { select: { aboutTolerance: true } } },
      description: 'The total as the document states it.',
      resolve: ({ value, qualifier, unit, council }) =>
        statedFigure({ value, qualifier, unit, tolerance: council.aboutTolerance }),
    }),
    term: t.relation('term', {
      nullable: true,
      query: PUBLISHED,
      description: 'The term for which it is stated, if it is stated for one.',
    }),
    meetingKind: t.expose('meetingKind', {
      type: MeetingKindEnum,
      nullable: true,
      description: 'The kind of events that it counts, if only one.',
    }),
    proposalStatus: t.expose('proposalStatus', {
      type: ProposalStatusEnum,
      nullable: true,
      description: 'Where the proposals that it counts stand, if that is said.',
    }),
    theme: t.relation('theme', { nullable: true, description: 'The theme of the proposals, if only one.' }),
    direction: t.expose('direction', {
      type: ProposalDirectionEnum,
      nullable: true,
      description: 'What the proposals want to change, if only one thing.',
    }),
    type: t.relation('type', { nullable: true, description: 'The kind of help, if only one.' }),
    group: t.relation('group', { nullable: true, description: 'The group of people, if only one.' }),
    regions: t.field({
      type: [RecordRegion],
      select: (_args, _context, nested) => recordRegions(nested(true, ['region'])),
      description: 'The places for which it is stated; empty when the document names none.',
      resolve: ({ regions }) => regions,
    }),
    sameAs: t.relation('sameAs', {
      nullable: true,
      query: PUBLISHED,
      description: 'The statement of the same total by which it is counted, if this one repeats it.',
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
