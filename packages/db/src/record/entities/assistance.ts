import { z } from 'zod'
import { EventStatus, StatedQualifier, Unit } from '../../generated/prisma/enums.ts'
import contextData from '../data/assistance/context.json' with { type: 'json' }
import partnerData from '../data/assistance/partner.json' with { type: 'json' }
import serviceData from '../data/assistance/service.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, dated, idOrNull, placed, published } from '../row-fields.ts'
import { dating, levels, note, regions, role, sources } from '../seed-fields.ts'
import type { RowOf, Rows } from '../tables.ts'

const given = z.strictObject({
  key: z.string(),
  title: z.string(),
  type: z.string(),
  group: z.string().nullable().default(null),
  quantity: z.int().nonnegative(),
  unit: z.enum(Unit),
  qualifier: z.enum(StatedQualifier).default('EXACT'),
  eventStatus: z.enum(EventStatus).default('HELD'),
  /** The whole that this is a part of, and the breakdown it belongs to. */
  partOf: z.string().nullable().default(null),
  breakdown: z.string().nullable().default(null),
  /** Its own places, where they are narrower than those of the report. */
  regions: regions.optional(),
  note,
})

const report = z.strictObject({
  meeting: z.string(),
  provider: z.string(),
  role,
  levels,
  date: dating,
  regions,
  sources,
  given: z.array(given).min(1),
})

type Given = z.infer<typeof given>
type Report = z.infer<typeof report>

/** Help given to people, by the report that tells of it. */
export function assistanceRows(): Rows {
  const reports = z.array(report).parse([...serviceData, ...partnerData, ...contextData])
  return {
    assistance_activity: reports.flatMap((told) => told.given.map((help) => activityRow(told, help))),
    assistance_region: reports.flatMap((told) =>
      told.given.flatMap(({ key, regions }) =>
        placed(regions ?? told.regions).map((place) => ({
          assistanceId: recordId('assistance_activity', key),
          ...place,
        })),
      ),
    ),
    citation: reports.flatMap((told) =>
      told.given.flatMap(({ key }) =>
        citations('assistanceId', recordId('assistance_activity', key), told.sources),
      ),
    ),
  }
}

function activityRow(report: Report, help: Given): RowOf['assistance_activity'] {
  const { key, title, type, group, quantity, unit, qualifier, eventStatus, partOf, breakdown, note } = help
  return {
    ...published('assistance_activity', key),
    ...dated(report.date),
    title,
    councilRole: report.role,
    strategicLevels: report.levels,
    typeId: recordId('assistance_type', type),
    groupId: idOrNull('beneficiary_group', group),
    quantity,
    unit,
    qualifier,
    eventStatus,
    providerId: recordId('organization', report.provider),
    meetingId: recordId('meeting', report.meeting),
    partOfId: idOrNull('assistance_activity', partOf),
    breakdown,
    note,
  }
}
