import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@council-outcomes/db'
import type { CouncilRecord } from './record.ts'
import {
  articleRow,
  citationRows,
  contributionRows,
  coverageRow,
  helpRow,
  keptRow,
  meetingRow,
  places,
  proposalRow,
  termRow,
  totalRow,
} from './record-rows.ts'
import { CHANNELS, SOURCES } from './world.ts'
import type { WorldIds } from './write-world.ts'

/** A made-up council in the database. Its records have the ids that they have in memory. */
export interface WrittenCouncil {
  readonly id: string
  /** Ids of its sources and channels by their keys. */
  readonly source: (key: string) => string
  readonly channel: (key: string) => string
}

/**
 * Writes a record as a council of its own, each part of it in a transaction of its own. Its ids must not be in the
 * database yet; what a record is linked with stands in the same part or an earlier one.
 */
export async function writeRecord(
  db: PrismaClient,
  ids: WorldIds,
  parts: readonly [CouncilRecord, ...CouncilRecord[]],
): Promise<WrittenCouncil> {
  const council = await writeCouncil(db, parts[0].aboutTolerance)
  for (const part of parts) await addToCouncil(db, ids, council, part)
  return council
}

/** Writes a council that has sources and channels, and no records yet. */
async function writeCouncil(db: PrismaClient, aboutTolerance: number): Promise<WrittenCouncil> {
  const id = randomUUID()
  const source = idsFor(SOURCES)
  const channel = idsFor(CHANNELS.map(({ key }) => key))
  const own = { councilId: id, status: 'PUBLISHED' } as const
  const names = { nameEn: 'Council', nameAz: 'Council', nameRu: 'Council' }
  await db.$transaction([
    db.council.create({ data: { id, key: id, ...names, aboutTolerance: aboutTolerance / 1000 } }),
    db.source.createMany({
      data: SOURCES.map((key) => ({ ...own, id: source(key), key, title: key, publisher: 'Somebody' })),
    }),
    db.channel.createMany({
      data: CHANNELS.map(({ key, kind }) => ({ ...own, id: channel(key), key, name: key, kind })),
    }),
  ])
  return { id, source, channel }
}

/** Adds records to a council in one transaction; what they are linked with is among them or there already. */
async function addToCouncil(
  db: PrismaClient,
  ids: WorldIds,
  { id: councilId, ...keys }: WrittenCouncil,
  record: CouncilRecord,
): Promise<void> {
  const context = { councilId, ids, ...keys }
  const { meetings, proposals, help, articles, projects, agreements, statements } = record
  const titled = { title: 'A record' }
  await db.$transaction([
    db.term.createMany({ data: record.terms.map((term) => termRow(term, context)) }),
    db.coverage.createMany({ data: record.declarations.map((declared) => coverageRow(declared, context)) }),
    db.meeting.createMany({ data: meetings.map((meeting) => meetingRow(meeting, context)) }),
    db.contribution.createMany({ data: meetings.flatMap(contributionRows) }),
    db.proposal.createMany({ data: proposals.map((proposal) => proposalRow(proposal, context)) }),
    db.assistanceActivity.createMany({ data: help.map((activity) => helpRow(activity, context)) }),
    db.pressItem.createMany({ data: articles.map((article) => articleRow(article, context)) }),
    db.project.createMany({ data: projects.map((project) => ({ ...keptRow(project, context), ...titled })) }),
    db.agreement.createMany({
      data: agreements.map((signed) => ({ ...keptRow(signed, context), ...titled })),
    }),
    db.reportedTotal.createMany({ data: statements.map((total) => totalRow(total, context)) }),
    db.meetingRegion.createMany({
      data: places(meetings, context).map(({ recordId, regionId }) => ({ meetingId: recordId, regionId })),
    }),
    db.proposalRegion.createMany({
      data: places(proposals, context).map(({ recordId, regionId }) => ({ proposalId: recordId, regionId })),
    }),
    db.assistanceRegion.createMany({
      data: places(help, context).map(({ recordId, regionId }) => ({ assistanceId: recordId, regionId })),
    }),
    db.pressItemRegion.createMany({
      data: places(articles, context).map(({ recordId, regionId }) => ({ pressItemId: recordId, regionId })),
    }),
    db.projectRegion.createMany({
      data: places(projects, context).map(({ recordId, regionId }) => ({ projectId: recordId, regionId })),
    }),
    db.reportedTotalRegion.createMany({
      data: places(statements, context).map(({ recordId, regionId }) => ({
        reportedTotalId: recordId,
        regionId,
      })),
    }),
    db.citation.createMany({ data: citationRows(record, context) }),
  ])
}

function idsFor(keys: readonly string[]): (key: string) => string {
  const ids = new Map(keys.map((key) => [key, randomUUID()]))
  return (key) => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`The world has no ${key}.`)
    return id
  }
}
