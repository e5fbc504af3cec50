import { addDays, daysBetween, type Unit } from '@council-outcomes/figures'
import type { FactName } from '../../src/facts/fact.ts'
import type { MetricDefinition } from '../../src/metric-definition.ts'
import { type Item, one, ownOf, saying } from './item.ts'
import type { CouncilRecord, Kept, Meeting, Proposal } from './made-up/record.ts'
import { CHANNELS } from './made-up/world.ts'

/** The records that a metric may count, whatever is asked: published, held, no part of a whole, told once. */
export function recordsOf(record: CouncilRecord, metric: MetricDefinition): readonly Item[] {
  return READERS[metric.fact](record, metric)
}

type Reader = (record: CouncilRecord, metric: MetricDefinition) => readonly Item[]

const READERS: Readonly<Record<FactName, Reader>> = {
  MEETING: (record, { unit }) =>
    heldMeetings(record).map((meeting) => ({ ...eventOf(meeting), ...one(unit) })),
  ATTENDANCE: attendances,
  PEOPLE_AT_EVENT: attendances,
  QUESTION: questionsThat(() => true),
  ANSWERED_QUESTION: questionsThat((id, meeting) =>
    meeting.contributions.some(({ answers }) => answers === id),
  ),
  PROPOSAL: (record, { unit }) =>
    counted(record.proposals).map((proposal) => ({ ...proposalOf(proposal), ...one(unit) })),
  PROPOSAL_DECISION: (record, { unit }) =>
    counted(record.proposals).map((proposal) => ({
      ...proposalOf(proposal),
      ...one(unit),
      from: proposal.decided,
      to: proposal.decided,
      days: daysToAnswer(proposal),
    })),
  PROPOSAL_WAITING: (record, { unit }) =>
    counted(record.proposals)
      .filter(({ stands }) => !NEVER_WAITING.includes(stands))
      .map((proposal) => ({
        ...proposalOf(proposal),
        ...one(unit),
        from: proposal.submitted,
        to: proposal.decided,
        isUncertain: proposal.decided === null && proposal.stands !== 'SUBMITTED',
      })),
  ASSISTANCE_TO_PERSONS: helpIn(['PERSON', 'CHILD']),
  ASSISTANCE_TO_FAMILIES: helpIn(['FAMILY']),
  PUBLICATION: pressItems,
  OUTLET: pressItems,
  PROJECT: (record, { unit }) =>
    published(record.projects).map((project) => ({
      ...ownOf(project),
      ...one(unit),
      categories: {},
      to: project.to === null ? null : addDays(project.to, 1),
      isUncertain: project.to === null || !['DAY', 'RANGE'].includes(project.precision),
    })),
  AGREEMENT: (record, { unit }) =>
    published(record.agreements).map((agreement) => ({
      ...ownOf(agreement),
      ...one(unit),
      categories: {},
    })),
}

/** They were not submitted, or nobody waits for an answer any more. */
export const NEVER_WAITING: readonly string[] = ['DRAFTED', 'DISCUSSED', 'WITHDRAWN']

function published<R extends Kept>(records: readonly R[]): readonly R[] {
  return records.filter(({ status }) => status === 'PUBLISHED')
}

/** Published, and not another report of what is counted already; the sources of all reports support what is counted. */
export function counted<R extends Kept & { readonly sameAs: string | null }>(
  records: readonly R[],
): readonly R[] {
  const reports = published(records)
  return reports
    .filter(({ sameAs }) => sameAs === null)
    .map((record) => {
      const others = reports.filter(({ sameAs }) => sameAs === record.id)
      return { ...record, sources: [record, ...others].flatMap(({ sources }) => sources) }
    })
}

function heldMeetings({ meetings }: CouncilRecord): readonly Meeting[] {
  return counted(meetings).filter(({ eventStatus }) => eventStatus === 'HELD')
}

function eventOf(meeting: Meeting) {
  return { ...ownOf(meeting), categories: { MEETING_KIND: meeting.kind } }
}

function attendances(record: CouncilRecord, { unit }: MetricDefinition): readonly Item[] {
  return heldMeetings(record).flatMap((meeting) =>
    meeting.attendance === null
      ? []
      : [{ ...eventOf(meeting), ...saying(meeting.attendance, unit, record.aboutTolerance) }],
  )
}

/** That no question was recorded does not say that there was none. */
function questionsThat(isMeant: (id: string, meeting: Meeting) => boolean): Reader {
  return (record, { unit }) =>
    heldMeetings(record).flatMap((meeting) => {
      const value = meeting.contributions.filter(
        ({ kind, id }) => kind === 'QUESTION' && isMeant(id, meeting),
      ).length
      return value === 0 ? [] : [{ ...eventOf(meeting), ...saying({ value, qualifier: 'EXACT' }, unit, 0) }]
    })
}

function proposalOf(proposal: Proposal) {
  const categories = {
    PROPOSAL_STATUS: proposal.stands,
    PROPOSAL_THEME: proposal.theme,
    PROPOSAL_DIRECTION: proposal.direction,
  }
  return { ...ownOf(proposal), categories }
}

function daysToAnswer({ submitted, decided }: Proposal): number | null {
  return submitted === null || decided === null ? null : daysBetween(submitted, decided)
}

function helpIn(units: readonly string[]): Reader {
  return ({ help, aboutTolerance }, metric) =>
    counted(help)
      .filter(
        ({ unit, eventStatus, partOf }) => units.includes(unit) && eventStatus === 'HELD' && partOf === null,
      )
      .map((activity) => ({
        ...ownOf(activity),
        ...saying(activity.amount, unitIn(metric, activity.unit), aboutTolerance, activity.unit),
        categories: { ASSISTANCE_TYPE: activity.type, BENEFICIARY_GROUP: activity.group },
      }))
}

/** A child is a kind of person; services and families have no kinds. */
export function unitIn(metric: MetricDefinition, recorded: Unit): Unit {
  return metric.unit === 'PERSON' && recorded === 'CHILD' ? 'CHILD' : metric.unit
}

function pressItems({ articles }: CouncilRecord, { unit }: MetricDefinition): readonly Item[] {
  const outlets = CHANNELS.filter(({ kind }) => kind === 'PRESS_OUTLET').map(({ key }) => key)
  return counted(articles)
    .filter(({ channel }) => outlets.includes(channel))
    .map((article) => ({
      ...ownOf(article),
      ...one(unit),
      categories: { CHANNEL: article.channel },
      thing: article.channel,
    }))
}
