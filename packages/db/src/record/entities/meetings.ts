import { z } from 'zod'
import { ContributionKind, EventStatus, MeetingKind } from '../../generated/prisma/enums.ts'
import contextData from '../data/meetings/context.json' with { type: 'json' }
import councilData from '../data/meetings/council.json' with { type: 'json' }
import partnerData from '../data/meetings/partner.json' with { type: 'json' }
import serviceData from '../data/meetings/service.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, dated, idOrNull, placed, published } from '../row-fields.ts'
import { count, dating, levels, note, placing, role, sources } from '../seed-fields.ts'
import type { RowOf, Rows } from '../tables.ts'

const contribution = z.strictObject({
  kind: z.enum(ContributionKind),
  speaker: z.string().nullable().default(null),
  organization: z.string().nullable().default(null),
  summary: z.string(),
  /** Position of the question that it answers. */
  answers: z.int().positive().nullable().default(null),
})

const seed = z.array(
  z.strictObject({
    key: z.string(),
    title: z.string(),
    kind: z.enum(MeetingKind),
    eventStatus: z.enum(EventStatus).default('HELD'),
    role,
    levels,
    date: dating,
    place: z.string().nullable().default(null),
    regions: placing,
    organizers: z.array(z.string()).default([]),
    partners: z.array(z.string()).default([]),
    people: z.array(z.strictObject({ person: z.string(), capacity: z.string() })).default([]),
    agenda: z.array(z.string()).default([]),
    attendance: count.nullable().default(null),
    contributions: z.array(contribution).default([]),
    note,
    sources,
  }),
)

type Meeting = z.infer<typeof seed>[number]

/** Meetings and events: of the council, of the Service, of partners, and of others as context. */
export function meetingRows(): Rows {
  const meetings = seed.parse([...councilData, ...serviceData, ...partnerData, ...contextData])
  return {
    meeting: meetings.map(meetingRow),
    meeting_region: meetings.flatMap(({ key, regions }) =>
      placed(regions).map((place) => ({ meetingId: recordId('meeting', key), ...place })),
    ),
    meeting_organization: meetings.flatMap(organizationRows),
    meeting_person: meetings.flatMap(({ key, people }) =>
      people.map(({ person, capacity }) => ({
        meetingId: recordId('meeting', key),
        personId: recordId('person', person),
        capacity,
      })),
    ),
    agenda_item: meetings.flatMap(agendaRows),
    contribution: meetings.flatMap(contributionRows),
    citation: meetings.flatMap(({ key, sources }) =>
      citations('meetingId', recordId('meeting', key), sources),
    ),
  }
}

function meetingRow({ key, title, kind, eventStatus, role, levels, date, place, attendance, note }: Meeting) {
  return {
    ...published('meeting', key),
    ...dated(date),
    title,
    kind,
    eventStatus,
    councilRole: role,
    strategicLevels: levels,
    place,
    attendance: attendance?.count ?? null,
    attendanceQualifier: attendance?.qualifier ?? null,
    note,
  }
}

function organizationRows({ key, organizers, partners }: Meeting): readonly RowOf['meeting_organization'][] {
  const meetingId = recordId('meeting', key)
  return [
    ...organizers.map((body) => ({
      meetingId,
      organizationId: recordId('organization', body),
      role: 'ORGANIZER' as const,
    })),
    ...partners.map((body) => ({
      meetingId,
      organizationId: recordId('organization', body),
      role: 'PARTNER' as const,
    })),
  ]
}

function agendaRows({ key, agenda }: Meeting): readonly RowOf['agenda_item'][] {
  return agenda.map((title, index) => ({
    id: recordId('agenda_item', `${key}/${index + 1}`),
    meetingId: recordId('meeting', key),
    position: index + 1,
    title,
  }))
}

function contributionRows({ key, contributions }: Meeting): readonly RowOf['contribution'][] {
  return contributions.map(({ kind, speaker, organization, summary, answers }, index) => ({
    id: recordId('contribution', `${key}/${index + 1}`),
    meetingId: recordId('meeting', key),
    position: index + 1,
    kind,
    speakerId: idOrNull('person', speaker),
    organizationId: idOrNull('organization', organization),
    summary,
    answersId: idOrNull('contribution', answers === null ? null : `${key}/${answers}`),
  }))
}
