import type { LegalInstrumentKind, LegalInstrumentRole } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { PUBLIC_CITATIONS } from './citation.ts'

const LegalInstrumentKindEnum = describedEnum<LegalInstrumentKind>(
  'LegalInstrumentKind',
  'What sort of legal text it is.',
  {
    LAW: 'A law.',
    DECREE: 'A decree of the president.',
    DECISION: 'A decision of the government or of a public body.',
    ACTION_PLAN: 'A plan of action of the state.',
    OTHER: 'Another text.',
  },
)

const LegalInstrumentRoleEnum = describedEnum<LegalInstrumentRole>(
  'LegalInstrumentRole',
  'Why a legal text is in the record.',
  {
    BASIS: 'The council rests on it.',
    PROPOSED_CHANGE: 'The council proposed to change it.',
  },
)

builder.prismaNode('LegalInstrument', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description: 'A law, a decree or a plan that a council rests on or proposed to change.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    kind: t.expose('kind', { type: LegalInstrumentKindEnum, description: 'What sort of text it is.' }),
    role: t.expose('role', { type: LegalInstrumentRoleEnum, description: 'Why it is in the record.' }),
    number: t.exposeString('number', { nullable: true, description: 'Its official number.' }),
    adoptedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was adopted.',
      resolve: ({ adoptedOn }) => adoptedOn && calendarDay(adoptedOn),
    }),
    inForceFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it was in force, where that is known.',
      resolve: ({ inForceFrom }) => inForceFrom && calendarDay(inForceFrom),
    }),
    inForceTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it was in force; null if it still is or nobody says.',
      resolve: ({ inForceTo }) => inForceTo && calendarDay(inForceTo),
    }),
    facts: t.exposeStringList('facts', { description: 'What it says that matters here, in our words.' }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
