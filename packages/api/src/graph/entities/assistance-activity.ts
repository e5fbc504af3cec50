import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { FigureType, statedFigure } from '../values/figure.ts'
import { localeArgs } from '../values/locale.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { CouncilRecord } from './council-record.ts'
import { EventStatusEnum } from './event-status.ts'
import { PUBLISHED } from './published.ts'
import { RecordRegion, recordRegions } from './record-region.ts'

export const AssistanceActivity = builder.prismaNode('AssistanceActivity', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  interfaces: [CouncilRecord],
  description:
    'Help given to people: how many, of what kind, to whom. It never names anybody who was helped.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    type: t.relation('type', { description: 'The kind of help.' }),
    group: t.relation('group', { nullable: true, description: 'The group of people who were helped.' }),
    quantity: t.field({
      type: FigureType,
      select: { council: { select: { aboutTolerance: true } } },
      description: 'How many were helped, or how much was given.',
      resolve: ({ quantity, qualifier, unit, council }) =>
        statedFigure({ value: quantity, qualifier, unit, tolerance: council.aboutTolerance }),
    }),
    eventStatus: t.expose('eventStatus', { type: EventStatusEnum, description: 'Whether it took place.' }),
    eventStatusLabel: t.string({
      args: localeArgs,
      description: 'Whether it took place, in words.',
      resolve: ({ eventStatus }, { locale }) => ENUM_LABELS.EventStatus[eventStatus][locale],
    }),
    provider: t.relation('provider', {
      nullable: true,
      query: PUBLISHED,
      description: 'The organization that gave the help.',
    }),
    project: t.relation('project', {
      nullable: true,
      query: PUBLISHED,
      description: 'The project that it belongs to.',
    }),
    meeting: t.relation('meeting', {
      nullable: true,
      query: PUBLISHED,
      description: 'The event at which it was given.',
    }),
    partOf: t.relation('partOf', {
      nullable: true,
      query: PUBLISHED,
      description: 'The whole that this is a part of; a part is never added to its whole.',
    }),
    breakdown: t.exposeString('breakdown', {
      nullable: true,
      description: 'By what the whole is divided into such parts.',
    }),
    parts: t.relation('parts', {
      query: { ...PUBLISHED, orderBy: [{ breakdown: 'asc' }, { key: 'asc' }] },
      description: 'Its parts.',
    }),
    regions: t.field({
      type: [RecordRegion],
      select: (_args, _context, nested) => recordRegions(nested(true, ['region'])),
      description: 'Where the help was given; empty when no document says.',
      resolve: ({ regions }) => regions,
    }),
    sameAs: t.relation('sameAs', {
      nullable: true,
      query: PUBLISHED,
      description:
        'The record of the same help by which it is counted, if this one is a second report of it.',
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
  }),
})
