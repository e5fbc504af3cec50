import type { EvidenceItem, EvidenceKind } from '@council-outcomes/metrics'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { GraphContext } from '../context.ts'
import { AssistanceActivity } from '../entities/assistance-activity.ts'
import { Meeting } from '../entities/meeting.ts'
import { PressItem } from '../entities/press-item.ts'
import { Proposal } from '../entities/proposal.ts'
import { ReportedTotal } from '../entities/reported-total.ts'
import type { EvidenceRow } from './evidence.ts'

/** Adds to each item its record, with one query for each kind of record on the page. */
export async function withRecords(
  items: readonly EvidenceItem[],
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly EvidenceRow[]> {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  const loaded = await Promise.all(
    kinds.map((kind) => {
      const { typeName, load } = RECORDS[kind]
      const query = queryFromInfo({ context, info, typeName, include: {}, paths: RECORD_PATHS })
      const ids = items.filter((item) => item.kind === kind).map(({ id }) => id)
      return load(context, query, { id: { in: ids } })
    }),
  )
  const records = new Map(loaded.flat().map((record) => [record.id, record]))
  return items.flatMap((item) => {
    const record = records.get(item.id)
    return record ? [{ ...item, record }] : []
  })
}

const RECORD_PATHS = [
  ['edges', 'node', 'record'],
  ['nodes', 'record'],
]

interface RecordTable {
  readonly typeName: string
  readonly load: (
    context: GraphContext,
    query: { include: object },
    where: { id: { in: string[] } },
  ) => Promise<EvidenceRow['record'][]>
}

const RECORDS: Readonly<Record<EvidenceKind, RecordTable>> = {
  MEETING: {
    typeName: Meeting.name,
    load: async ({ prisma }, query, where) =>
      Meeting.addBrand(await prisma.meeting.findMany({ ...query, where })),
  },
  PROPOSAL: {
    typeName: Proposal.name,
    load: async ({ prisma }, query, where) =>
      Proposal.addBrand(await prisma.proposal.findMany({ ...query, where })),
  },
  ASSISTANCE: {
    typeName: AssistanceActivity.name,
    load: async ({ prisma }, query, where) =>
      AssistanceActivity.addBrand(await prisma.assistanceActivity.findMany({ ...query, where })),
  },
  PRESS_ITEM: {
    typeName: PressItem.name,
    load: async ({ prisma }, query, where) =>
      PressItem.addBrand(await prisma.pressItem.findMany({ ...query, where })),
  },
  REPORTED_TOTAL: {
    typeName: ReportedTotal.name,
    load: async ({ prisma }, query, where) =>
      ReportedTotal.addBrand(await prisma.reportedTotal.findMany({ ...query, where })),
  },
}
