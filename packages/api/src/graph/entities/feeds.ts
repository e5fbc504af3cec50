import { todayIn } from '@council-outcomes/figures'
import type { FeedingRecord } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { Agreement } from './agreement.ts'
import { AssistanceActivity } from './assistance-activity.ts'
import { Election } from './election.ts'
import { type FeedInView, FeedType } from './feed.ts'
import { Meeting } from './meeting.ts'
import { PressItem } from './press-item.ts'
import { Project } from './project.ts'
import { Proposal } from './proposal.ts'
import { ReportedTotal } from './reported-total.ts'

const own = { id: true, councilId: true } as const
const feeds = {
  type: [FeedType],
  description: 'The figures that it feeds, or why they leave it out.',
} satisfies {
  type: [typeof FeedType]
  description: string
}

builder.prismaObjectField(Meeting, 'feeds', (t) =>
  t.field({
    ...feeds,
    select: { ...own, sameAsId: true, eventStatus: true },
    resolve: (row, _args, context) =>
      feedsOf(row, { kind: 'MEETING', isHeld: row.eventStatus === 'HELD', standIn: twin(row) }, context),
  }),
)

builder.prismaObjectField(Proposal, 'feeds', (t) =>
  t.field({
    ...feeds,
    select: { ...own, sameAsId: true },
    resolve: (row, _args, context) => feedsOf(row, { kind: 'PROPOSAL', standIn: twin(row) }, context),
  }),
)

builder.prismaObjectField(AssistanceActivity, 'feeds', (t) =>
  t.field({
    ...feeds,
    select: { ...own, sameAsId: true, partOfId: true, eventStatus: true },
    resolve: (row, _args, context) => {
      const whole = row.partOfId === null ? null : ({ id: row.partOfId, why: 'PART_OF_WHOLE' } as const)
      const standIn = twin(row) ?? whole
      return feedsOf(row, { kind: 'ASSISTANCE', isHeld: row.eventStatus === 'HELD', standIn }, context)
    },
  }),
)

builder.prismaObjectField(PressItem, 'feeds', (t) =>
  t.field({
    ...feeds,
    select: { ...own, sameAsId: true },
    resolve: (row, _args, context) => feedsOf(row, { kind: 'PRESS_ITEM', standIn: twin(row) }, context),
  }),
)

builder.prismaObjectField(ReportedTotal, 'feeds', (t) =>
  t.field({
    ...feeds,
    select: { ...own, sameAsId: true },
    resolve: (row, _args, context) => feedsOf(row, { kind: 'REPORTED_TOTAL', standIn: twin(row) }, context),
  }),
)

builder.prismaObjectField(Project, 'feeds', (t) =>
  t.field({
    ...feeds,
    select: own,
    resolve: (row, _args, context) => feedsOf(row, { kind: 'PROJECT', standIn: null }, context),
  }),
)

builder.prismaObjectField(Agreement, 'feeds', (t) =>
  t.field({
    ...feeds,
    select: own,
    resolve: (row, _args, context) => feedsOf(row, { kind: 'AGREEMENT', standIn: null }, context),
  }),
)

builder.prismaObjectField(Election, 'feeds', (t) =>
  t.field({ ...feeds, description: 'Always empty: no figure counts elections.', resolve: () => [] }),
)

/** The record of the same thing by which this one is counted. */
function twin({ sameAsId }: { readonly sameAsId: string | null }): FeedingRecord['standIn'] {
  return sameAsId === null ? null : { id: sameAsId, why: 'SAME_AS' }
}

async function feedsOf(
  { id, councilId }: { readonly id: string; readonly councilId: string },
  asked: Pick<FeedingRecord, 'kind' | 'standIn'> & { readonly isHeld?: boolean },
  { engine, snapshot, now }: GraphContext,
): Promise<readonly FeedInView[]> {
  const council = snapshot.councils.get(councilId)
  // A council that was made since this version of the data has no figures yet.
  if (council === undefined) return []
  const { terms, timeZone, aboutTolerance } = council
  const today = todayIn(timeZone, now)
  const found = await engine.feeds({ id: councilId, aboutTolerance, today }, { isHeld: true, ...asked, id })
  return found.map((feed) => ({ ...feed, calendar: { terms, today } }))
}
