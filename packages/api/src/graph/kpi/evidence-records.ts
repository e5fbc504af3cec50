import type { EvidenceItem, EvidenceKind } from '@council-outcomes/metrics'
import type { GraphQLResolveInfo } from 'graphql'
import type { GraphContext } from '../context.ts'
import { Agreement } from '../entities/agreement.ts'
import { AssistanceActivity } from '../entities/assistance-activity.ts'
import { Meeting } from '../entities/meeting.ts'
import { PressItem } from '../entities/press-item.ts'
import { Project } from '../entities/project.ts'
import { Proposal } from '../entities/proposal.ts'
import { ReportedTotal } from '../entities/reported-total.ts'
import { readByIds } from '../rows/read-by-ids.ts'
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
      const ids = items.filter((item) => item.kind === kind).map(({ id }) => id)
      return readByIds({ typeName: RECORD_TYPES[kind].name, ids, paths: RECORD_PATHS }, context, info)
    }),
  )
  const records = new Map(loaded.flatMap((ofKind) => [...ofKind]))
  return items.flatMap((item) => {
    const record = records.get(item.id)
    // Each was read as the type of its kind, which is one of the union.
    return record ? [{ ...item, record: record as EvidenceRow['record'] }] : []
  })
}

const RECORD_PATHS = [
  ['edges', 'node', 'record'],
  ['nodes', 'record'],
]

const RECORD_TYPES: Readonly<Record<EvidenceKind, { readonly name: string }>> = {
  MEETING: Meeting,
  PROPOSAL: Proposal,
  ASSISTANCE: AssistanceActivity,
  PRESS_ITEM: PressItem,
  PROJECT: Project,
  AGREEMENT: Agreement,
  REPORTED_TOTAL: ReportedTotal,
}
