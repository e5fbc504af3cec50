import type { MembershipRole } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { PUBLIC_CITATIONS } from './citation.ts'
import { PUBLISHED } from './published.ts'

const MembershipRoleEnum = describedEnum<MembershipRole>(
  'MembershipRole',
  'What somebody is on the council.',
  {
    CHAIR: 'Chairs the council.',
    DEPUTY_CHAIR: 'Stands in for the chair.',
    SECRETARY: "Keeps the council's papers.",
    MEMBER: 'An elected member.',
    OBSERVER: 'Attends without a vote.',
  },
)

builder.prismaNode('Membership', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED', person: { status: 'PUBLISHED' } }),
  nullable: true,
  description: "Somebody's seat on a council.",
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    person: t.relation('person', { description: 'Who held the seat.' }),
    role: t.expose('role', { type: MembershipRoleEnum, description: 'In which role.' }),
    votes: t.exposeInt('votes', {
      nullable: true,
      description: 'Votes received at the election, where a document gives them.',
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day, where it differs from the term or is stated.',
      resolve: ({ from }) => from && calendarDay(from),
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day, where it differs from the term or is stated.',
      resolve: ({ to }) => to && calendarDay(to),
    }),
    nominatedBy: t.relation('nominatedBy', {
      nullable: true,
      query: PUBLISHED,
      description: 'The organization that put the person forward.',
    }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
