import type { MeetingKind } from '@council-outcomes/db'
import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { FigureType, statedFigure } from '../values/figure.ts'
import { localeArgs } from '../values/locale.ts'
import { bounded, boundedArgs } from './bounded.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { EventStatusEnum } from './event-status.ts'
import { PUBLISHED } from './published.ts'
import { RecordRegion, recordRegions } from './record-region.ts'

export const MeetingKindEnum = describedEnum<MeetingKind>('MeetingKind', 'What sort of event it is.', {
  COUNCIL_MEETING: 'A sitting of the council.',
  OTHER_MEETING: 'A meeting that is not a sitting of the council, such as a working group.',
  INFORMATION_SESSION: 'A session at which people are told about their rights and about services.',
  ROUND_TABLE: 'A discussion among invited experts and officials.',
  PUBLIC_DISCUSSION: 'A discussion that is open to the public.',
  PUBLIC_HEARING: 'A hearing of the public on one question.',
  TRAINING: 'A training or seminar.',
  COURSE: 'A course over some time, such as a language course.',
  CONFERENCE: 'A conference or forum.',
  CAMPAIGN: 'A campaign to collect or give out help.',
  AWARENESS_EVENT: 'An event to make something better known.',
  OPEN_DOOR_DAY: 'A day on which a public body receives visitors.',
  MOBILE_SERVICE: 'A service that comes to where people live.',
  MONITORING_VISIT: 'A visit to see how things are done.',
  CEREMONY: 'An opening or an anniversary.',
  OTHER: 'Another event.',
})

export const Meeting = builder.prismaNode('Meeting', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description:
    'A meeting or another event: a sitting of the council, an information session, a public discussion and so on.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    kind: t.expose('kind', { type: MeetingKindEnum, description: 'What sort of event it is.' }),
    kindLabel: t.string({
      args: localeArgs,
      description: 'What sort of event it is, in words.',
      resolve: ({ kind }, { locale }) => ENUM_LABELS.MeetingKind[kind][locale],
    }),
    eventStatus: t.expose('eventStatus', { type: EventStatusEnum, description: 'Whether it took place.' }),
    eventStatusLabel: t.string({
      args: localeArgs,
      description: 'Whether it took place, in words.',
      resolve: ({ eventStatus }, { locale }) => ENUM_LABELS.EventStatus[eventStatus][locale],
    }),
    place: t.exposeString('place', {
      nullable: true,
      description: 'The hall or address, as documents name it.',
    }),
    attendance: t.field({
      type: FigureType,
      select: { council: { select: { aboutTolerance: true } } },
      description: 'How many people took part.',
      resolve: ({ attendance, attendanceQualifier, council }) =>
        statedFigure({
          value: attendance,
          qualifier: attendanceQualifier,
          unit: 'PERSON',
          tolerance: council.aboutTolerance,
        }),
    }),
    agenda: t.stringList({
      select: { agenda: { select: { title: true }, orderBy: { position: 'asc' } } },
      description: 'Its topics, in order.',
      resolve: ({ agenda }) => agenda.map(({ title }) => title),
    }),
    regions: t.field({
      type: [RecordRegion],
      select: (_args, _context, nested) => recordRegions(nested(true, ['region'])),
      description: 'Where it took place; empty when no document says.',
      resolve: ({ regions }) => regions,
    }),
    organizations: t.relation('organizations', {
      query: {
        where: { organization: { status: 'PUBLISHED' } },
        orderBy: [{ role: 'asc' }, { organization: { nameEn: 'asc' } }, { organizationId: 'asc' }],
      },
      description: 'Who organized it, and with whom.',
    }),
    people: t.relation('people', {
      query: {
        where: { person: { status: 'PUBLISHED' } },
        orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
      },
      description: 'Office holders whom documents name as present.',
    }),
    contributions: t.relation('contributions', {
      args: boundedArgs,
      query: (args) => ({ ...bounded(args), orderBy: { position: 'asc' } }),
      description: 'What was said there, in order, as far as documents tell.',
    }),
    sameAs: t.relation('sameAs', {
      nullable: true,
      query: PUBLISHED,
      description:
        'The record of the same event by which it is counted, if this one is a second report of it.',
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
