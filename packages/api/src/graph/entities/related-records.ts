import { builder } from '../builder.ts'
import { AssistanceActivity } from './assistance-activity.ts'
import { bounded, boundedArgs } from './bounded.ts'
import { Meeting } from './meeting.ts'
import { PressItem } from './press-item.ts'
import { Project } from './project.ts'
import { Proposal } from './proposal.ts'
import { PUBLISHED } from './published.ts'
import { ReportedTotal } from './reported-total.ts'

/** Those of a record, the oldest first. */
const oldestFirst = (args: { readonly first: number }) => ({
  ...PUBLISHED,
  ...bounded(args),
  orderBy: [{ from: { sort: 'asc' as const, nulls: 'last' as const } }, { id: 'asc' as const }],
})

const otherReports = {
  args: boundedArgs,
  query: oldestFirst,
  description: 'Second reports of the same, which are counted as this one.',
} as const

builder.prismaObjectFields(Meeting, (t) => ({
  assistance: t.relation('assistance', {
    args: boundedArgs,
    query: oldestFirst,
    description: 'The help that was given there.',
  }),
  pressItems: t.relation('pressItems', {
    args: boundedArgs,
    query: oldestFirst,
    description: 'What was published about it.',
  }),
  otherReports: t.relation('duplicates', otherReports),
}))

builder.prismaObjectField(Project, 'assistance', (t) =>
  t.relation('assistance', {
    args: boundedArgs,
    query: oldestFirst,
    description: 'The help that belongs to it.',
  }),
)

builder.prismaObjectField(Proposal, 'otherReports', (t) => t.relation('duplicates', otherReports))

builder.prismaObjectField(AssistanceActivity, 'otherReports', (t) => t.relation('duplicates', otherReports))

builder.prismaObjectField(PressItem, 'otherReports', (t) => t.relation('duplicates', otherReports))

builder.prismaObjectField(ReportedTotal, 'otherReports', (t) => t.relation('duplicates', otherReports))
