import type { Prisma } from '@council-outcomes/db'
import type {
  Article,
  CouncilRecord,
  Declaration,
  Help,
  Kept,
  Meeting,
  Proposal,
  ReportedTotal,
  Term,
} from './record.ts'
import { dayOf, type WorldIds } from './write-world.ts'

/** What records of one council refer to, by its key or code. */
interface RowContext {
  readonly councilId: string
  readonly ids: WorldIds
  readonly channel: (key: string) => string
  readonly source: (key: string) => string
}

/** The columns that all records have. */
export function keptRow({ id, status, role, from, to, precision }: Kept, { councilId }: RowContext) {
  return {
    id,
    key: id,
    councilId,
    status,
    councilRole: role,
    from: dayOf(from),
    to: dayOf(to),
    datePrecision: precision,
  }
}

export function meetingRow(meeting: Meeting, context: RowContext): Prisma.MeetingCreateManyInput {
  return {
    ...keptRow(meeting, context),
    title: 'A meeting',
    kind: meeting.kind,
    eventStatus: meeting.eventStatus,
    attendance: meeting.attendance?.value ?? null,
    attendanceQualifier: meeting.attendance?.qualifier ?? null,
    sameAsId: meeting.sameAs,
  }
}

export function contributionRows({
  id: meetingId,
  contributions,
}: Meeting): Prisma.ContributionCreateManyInput[] {
  return contributions.map(({ id, kind, answers }, position) => ({
    id,
    meetingId,
    position,
    kind,
    summary: 'What was said',
    answersId: answers,
  }))
}

export function proposalRow(proposal: Proposal, context: RowContext): Prisma.ProposalCreateManyInput {
  return {
    ...keptRow(proposal, context),
    title: 'A proposal',
    currentStatus: proposal.stands,
    themeId: proposal.theme === null ? null : context.ids.theme(proposal.theme),
    direction: proposal.direction,
    submittedOn: dayOf(proposal.submitted),
    decidedOn: dayOf(proposal.decided),
    sameAsId: proposal.sameAs,
  }
}

export function helpRow(help: Help, context: RowContext): Prisma.AssistanceActivityCreateManyInput {
  return {
    ...keptRow(help, context),
    title: 'Help',
    typeId: context.ids.type(help.type),
    groupId: help.group === null ? null : context.ids.group(help.group),
    quantity: help.amount.value,
    qualifier: help.amount.qualifier,
    unit: help.unit,
    eventStatus: help.eventStatus,
    partOfId: help.partOf,
    breakdown: help.partOf === null ? null : 'by place',
    sameAsId: help.sameAs,
  }
}

export function articleRow(article: Article, context: RowContext): Prisma.PressItemCreateManyInput {
  return {
    ...keptRow(article, context),
    title: 'An article',
    channelId: context.channel(article.channel),
    sameAsId: article.sameAs,
  }
}

export function totalRow(total: ReportedTotal, context: RowContext): Prisma.ReportedTotalCreateManyInput {
  return {
    ...keptRow(total, context),
    wording: 'as stated',
    subject: total.subject,
    value: total.amount.value,
    qualifier: total.amount.qualifier,
    unit: total.unit,
    meetingKind: total.meetingKind,
    proposalStatus: total.proposalStatus,
    themeId: total.theme === null ? null : context.ids.theme(total.theme),
    direction: total.direction,
    typeId: total.type === null ? null : context.ids.type(total.type),
    groupId: total.group === null ? null : context.ids.group(total.group),
    sameAsId: total.sameAs,
  }
}

export function termRow(
  { id, status, number, period }: Term,
  { councilId }: RowContext,
): Prisma.TermCreateManyInput {
  const { code, from, to } = period
  const names = { nameEn: code, nameAz: code, nameRu: code }
  return { id, key: code, councilId, status, number, ...names, from: new Date(from ?? 0), to: dayOf(to) }
}

export function coverageRow(
  declared: Declaration,
  { councilId, ids }: RowContext,
): Prisma.CoverageCreateManyInput {
  const { id, status, metric, from, to, region } = declared
  return {
    id,
    key: id,
    councilId,
    status,
    metric,
    from: new Date(from),
    to: new Date(to),
    regionId: region === null ? null : ids.region(region),
    declaredBy: 'the secretariat',
  }
}

/** Where the records of one list are. */
export function places(list: readonly Kept[], { ids }: RowContext) {
  return list.flatMap(({ id, regions }) =>
    regions.map((code) => ({ recordId: id, regionId: ids.region(code) })),
  )
}

/** The records of all lists with the sources that support them; `column` is the citations' link to the list. */
export function citationRows(
  record: CouncilRecord,
  { source }: RowContext,
): Prisma.CitationCreateManyInput[] {
  const cited = (column: keyof Prisma.CitationCreateManyInput, list: readonly Kept[]) =>
    list.flatMap(({ id, sources }) => sources.map((key) => ({ [column]: id, sourceId: source(key) })))
  return [
    ...cited('meetingId', record.meetings),
    ...cited('proposalId', record.proposals),
    ...cited('assistanceId', record.help),
    ...cited('pressItemId', record.articles),
    ...cited('projectId', record.projects),
    ...cited('agreementId', record.agreements),
    ...cited('reportedTotalId', record.statements),
  ]
}
