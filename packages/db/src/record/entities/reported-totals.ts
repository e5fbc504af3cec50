import { z } from 'zod'
import {
  CountedSubject,
  MeetingKind,
  ProposalStatus,
  StatedQualifier,
  Unit,
} from '../../generated/prisma/enums.ts'
import reportedTotalsData from '../data/reported-totals.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, dated, idOrNull, placed, published } from '../row-fields.ts'
import { dating, levels, note, placing, role, sources } from '../seed-fields.ts'
import type { RowOf, Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    subject: z.enum(CountedSubject),
    /** Left out when the document has only a word such as "hundreds". */
    value: z.int().nonnegative().nullable().default(null),
    unit: z.enum(Unit),
    qualifier: z.enum(StatedQualifier),
    wording: z.string(),
    role,
    levels,
    date: dating,
    term: z.string().nullable().default(null),
    meetingKind: z.enum(MeetingKind).nullable().default(null),
    proposalStatus: z.enum(ProposalStatus).nullable().default(null),
    type: z.string().nullable().default(null),
    group: z.string().nullable().default(null),
    /** The same statement, told before; it is counted once. */
    sameAs: z.string().nullable().default(null),
    regions: placing,
    passage: z.string().nullable().default(null),
    note,
    sources,
  }),
)

type ReportedTotal = z.infer<typeof seed>[number]

/** Totals that a document states without items, such as the outcomes of the first term. */
export function reportedTotalRows(): Rows {
  const totals = seed.parse(reportedTotalsData)
  return {
    reported_total: totals.map(totalRow),
    reported_total_region: totals.flatMap(({ key, regions }) =>
      placed(regions).map((place) => ({ reportedTotalId: recordId('reported_total', key), ...place })),
    ),
    citation: totals.flatMap(({ key, sources, passage }) =>
      citations('reportedTotalId', recordId('reported_total', key), sources, passage),
    ),
  }
}

function totalRow(total: ReportedTotal): RowOf['reported_total'] {
  const { key, subject, value, unit, qualifier, wording, meetingKind, proposalStatus, note } = total
  return {
    ...published('reported_total', key),
    ...dated(total.date),
    councilRole: total.role,
    strategicLevels: total.levels,
    subject,
    value,
    unit,
    qualifier,
    wording,
    meetingKind,
    proposalStatus,
    termId: idOrNull('term', total.term),
    typeId: idOrNull('assistance_type', total.type),
    groupId: idOrNull('beneficiary_group', total.group),
    sameAsId: idOrNull('reported_total', total.sameAs),
    note,
  }
}
