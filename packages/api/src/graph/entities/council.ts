import type { Prisma } from '@council-outcomes/db'
import { todayIn } from '@council-outcomes/figures'
import { builder } from '../builder.ts'
import { unknownCouncil } from '../council-calendar.ts'
import { calendarDay } from '../values/day.ts'
import { localeArgs, nameIn } from '../values/locale.ts'
import { bounded, boundedArgs } from './bounded.ts'
import { PUBLISHED } from './published.ts'

const OLDEST_FIRST = [
  { from: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
] satisfies Prisma.ElectionOrderByWithRelationInput[]
const NEWEST_FIRST = [
  { from: 'desc' },
  { metric: 'asc' },
  { id: 'asc' },
] satisfies Prisma.TargetOrderByWithRelationInput[]

builder.prismaNode('Council', {
  id: { field: 'id' },
  nullable: true,
  description: 'A public council: an elected body of citizens that advises a public body.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in addresses and arguments, such as `sms`.' }),
    name: t.string({
      args: localeArgs,
      description: 'Its name.',
      resolve: (council, { locale }) => nameIn(council, locale),
    }),
    synthetic: t.exposeBoolean('synthetic', {
      description: 'Whether all its data are made up, to try things out. Real councils say false.',
    }),
    timeZone: t.exposeString('timeZone', { description: 'The time zone by which its days begin and end.' }),
    aboutTolerance: t.exposeFloat('aboutTolerance', {
      description: 'What "about" means for it: 0.05 reads "about 300" as 285 to 315.',
    }),
    establishedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was established, where a document says so.',
      resolve: ({ establishedOn }) => establishedOn && calendarDay(establishedOn),
    }),
    organization: t.relation('organization', {
      nullable: true,
      query: PUBLISHED,
      description: 'The council as a body among bodies.',
    }),
    advises: t.relation('advises', {
      nullable: true,
      query: PUBLISHED,
      description: 'The public body that it advises.',
    }),
    terms: t.relation('terms', {
      query: { ...PUBLISHED, orderBy: { number: 'asc' } },
      description: 'The terms for which it was elected, first to last.',
    }),
    elections: t.relation('elections', {
      args: boundedArgs,
      query: (args) => ({ ...PUBLISHED, ...bounded(args), orderBy: OLDEST_FIRST }),
      description: 'The elections in its record, those of other councils included, the oldest first.',
    }),
    workingBodies: t.relation('workingBodies', {
      args: boundedArgs,
      query: (args) => ({ ...PUBLISHED, ...bounded(args), orderBy: OLDEST_FIRST }),
      description: 'Its commissions and working groups, the oldest first.',
    }),
    legalInstruments: t.relation('legalInstruments', {
      args: boundedArgs,
      query: (args) => ({
        ...PUBLISHED,
        ...bounded(args),
        orderBy: [{ adoptedOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      }),
      description: 'The laws and plans that it rests on or proposed to change, the oldest first.',
    }),
    targets: t.relation('targets', {
      args: boundedArgs,
      query: (args) => ({ ...PUBLISHED, ...bounded(args), orderBy: NEWEST_FIRST }),
      description: 'What it planned to reach, the newest plans first.',
    }),
    coverage: t.relation('coverages', {
      args: boundedArgs,
      query: (args) => ({ ...PUBLISHED, ...bounded(args), orderBy: NEWEST_FIRST }),
      description: 'For which times its record is declared complete, the newest first.',
    }),
    today: t.field({
      type: 'Date',
      description: 'The calendar day it is now in its time zone; relative periods count from it.',
      resolve: ({ timeZone }, _args, { now }) => todayIn(timeZone, now),
    }),
  }),
})

builder.queryFields((t) => ({
  councils: t.prismaField({
    type: ['Council'],
    description: 'All councils in the record, made-up ones last.',
    resolve: (query, _root, _args, { prisma }) =>
      prisma.council.findMany({ ...query, orderBy: [{ synthetic: 'asc' }, { key: 'asc' }] }),
  }),
  council: t.prismaField({
    type: 'Council',
    args: { key: t.arg.string({ required: true, description: 'The key of the council, such as `sms`.' }) },
    description: 'One council by its key.',
    resolve: async (query, _root, { key }, { prisma }) => {
      const council = await prisma.council.findUnique({ ...query, where: { key } })
      if (council === null) throw unknownCouncil(key)
      return council
    },
  }),
}))
