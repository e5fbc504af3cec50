import { randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient } from '@council-outcomes/db'
import type { CouncilRecord, Kept } from './record.ts'
import { CHANNELS, SOURCES } from './world.ts'
import { dayOf, type WorldIds } from './write-world.ts'

/** A made-up council in the database. Its records have the ids that they have in memory. */
export interface WrittenCouncil {
  readonly id: string
  /** Ids of the sources by their keys. */
  readonly source: (key: string) => string
}

/** Writes a record as a council of its own, in one transaction. Ids must not be in the database yet. */
export async function writeRecord(
  db: PrismaClient,
  ids: WorldIds,
  record: CouncilRecord,
): Promise<WrittenCouncil> {
  const id = randomUUID()
  const channelIds = new Map(CHANNELS.map(({ key }) => [key, randomUUID()]))
  const sourceIds = new Map(SOURCES.map((key) => [key, randomUUID()]))
  const idIn = (known: ReadonlyMap<string, string>, key: string) => {
    const found = known.get(key)
    if (found === undefined) throw new Error(`The world has no ${key}.`)
    return found
  }
  const source = (key: string) => idIn(sourceIds, key)
  const own = { councilId: id, status: 'PUBLISHED' } as const
  const name = `council ${id}`

  const base = ({ id: recordId, status, role, from, to, precision }: Kept) => ({
    ...{ id: recordId, key: recordId, councilId: id, status, councilRole: role, title: 'A record' },
    ...{ from: dayOf(from), to: dayOf(to), datePrecision: precision },
  })
  const places = <K extends string>(column: K, list: readonly Kept[]) =>
    list.flatMap((one) =>
      one.regions.map(
        (code) => ({ [column]: one.id, regionId: ids.region(code) }) as Record<K | 'regionId', string>,
      ),
    )
  const citations = (column: keyof Prisma.CitationCreateManyInput, list: readonly Kept[]) =>
    list.flatMap((one) => one.sources.map((key) => ({ [column]: one.id, sourceId: source(key) })))
  // One council at a time refers to earlier records of a list only, so the order of the list is kept.
  const { meetings, proposals, help, articles, projects, agreements, statements, declarations, terms } =
    record

  await db.$transaction([
    db.council.create({
      data: {
        id,
        key: id,
        nameEn: name,
        nameAz: name,
        nameRu: name,
        aboutTolerance: record.aboutTolerance / 1000,
      },
    }),
    db.source.createMany({
      data: SOURCES.map((key) => ({ ...own, id: source(key), key, title: key, publisher: 'Somebody' })),
    }),
    db.channel.createMany({
      data: CHANNELS.map(({ key, kind }) => ({ ...own, id: idIn(channelIds, key), key, name: key, kind })),
    }),
    db.term.createMany({
      data: terms.map(({ id: termId, status, period: { code, from, to } }, at) => ({
        ...{
          id: termId,
          councilId: id,
          key: code,
          status,
          number: at + 1,
          nameEn: code,
          nameAz: code,
          nameRu: code,
        },
        ...{ from: dayOf(from) ?? new Date(0), to: dayOf(to) },
      })),
    }),
    db.meeting.createMany({
      data: meetings.map((meeting) => ({
        ...base(meeting),
        ...{ kind: meeting.kind, eventStatus: meeting.eventStatus, sameAsId: meeting.sameAs },
        ...{
          attendance: meeting.attendance?.value ?? null,
          attendanceQualifier: meeting.attendance?.qualifier ?? null,
        },
      })),
    }),
    db.meetingRegion.createMany({ data: places('meetingId', meetings) }),
    db.contribution.createMany({
      data: meetings.flatMap((meeting) =>
        meeting.contributions.map((said, position) => ({
          ...{ id: said.id, meetingId: meeting.id, position, kind: said.kind },
          ...{ summary: 'Words', answersId: said.answers },
        })),
      ),
    }),
    db.proposal.createMany({
      data: proposals.map((proposal) => ({
        ...base(proposal),
        ...{ currentStatus: proposal.stands, direction: proposal.direction, sameAsId: proposal.sameAs },
        ...{ themeId: proposal.theme === null ? null : ids.theme(proposal.theme) },
        ...{ submittedOn: dayOf(proposal.submitted), decidedOn: dayOf(proposal.decided) },
      })),
    }),
    db.proposalRegion.createMany({ data: places('proposalId', proposals) }),
    db.assistanceActivity.createMany({
      data: help.map((activity) => ({
        ...base(activity),
        ...{
          typeId: ids.type(activity.type),
          groupId: activity.group === null ? null : ids.group(activity.group),
        },
        ...{ quantity: activity.amount.value, qualifier: activity.amount.qualifier, unit: activity.unit },
        ...{ eventStatus: activity.eventStatus, sameAsId: activity.sameAs },
        ...{ partOfId: activity.partOf, breakdown: activity.partOf === null ? null : 'by place' },
      })),
    }),
    db.assistanceRegion.createMany({ data: places('assistanceId', help) }),
    db.pressItem.createMany({
      data: articles.map((article) => ({
        ...base(article),
        ...{ channelId: idIn(channelIds, article.channel), sameAsId: article.sameAs },
      })),
    }),
    db.pressItemRegion.createMany({ data: places('pressItemId', articles) }),
    db.project.createMany({ data: projects.map(base) }),
    db.projectRegion.createMany({ data: places('projectId', projects) }),
    db.agreement.createMany({ data: agreements.map(base) }),
    db.reportedTotal.createMany({
      data: statements.map((total) => {
        const { title: _, ...row } = base(total)
        return {
          ...row,
          ...{
            subject: total.subject,
            value: total.amount.value,
            qualifier: total.amount.qualifier,
            unit: total.unit,
          },
          ...{ wording: 'as stated', meetingKind: total.meetingKind, proposalStatus: total.proposalStatus },
          ...{ direction: total.direction, themeId: total.theme === null ? null : ids.theme(total.theme) },
          ...{ typeId: total.type === null ? null : ids.type(total.type) },
          ...{ groupId: total.group === null ? null : ids.group(total.group), sameAsId: total.sameAs },
        }
      }),
    }),
    db.reportedTotalRegion.createMany({ data: places('reportedTotalId', statements) }),
    db.coverage.createMany({
      data: declarations.map(({ id: coverageId, status, metric, from, to, region }) => ({
        ...{ id: coverageId, key: coverageId, councilId: id, status, metric, declaredBy: 'the secretariat' },
        ...{ from: new Date(from), to: new Date(to), regionId: region === null ? null : ids.region(region) },
      })),
    }),
    db.citation.createMany({
      data: [
        ...citations('meetingId', meetings),
        ...citations('proposalId', proposals),
        ...citations('assistanceId', help),
        ...citations('pressItemId', articles),
        ...citations('projectId', projects),
        ...citations('agreementId', agreements),
        ...citations('reportedTotalId', statements),
      ],
    }),
  ])
  return { id, source }
}
