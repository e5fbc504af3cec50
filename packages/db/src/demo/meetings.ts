import { type CalendarDate, daysBetween } from '@council-outcomes/figures'
import type { EventStatus, MeetingKind, StatedQualifier } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { asDocumented, onDay } from './dated.ts'
import { countOf, seasonalDay, yearOf } from './demo-calendar.ts'
import { drawKind, KINDS } from './meeting-kinds.ts'
import { upTo } from './numbers.ts'
import { organizationIds } from './organizations.ts'
import { placeDraw } from './places.ts'
import { chance, longTailed, pick, pickSeveral, type Random, weighted, whole } from './random.ts'
import { sourceId } from './sources.ts'
import { sittingOn } from './terms.ts'
import { citation, idOf, part, published, randomOf, type World } from './world.ts'

export interface DemoMeeting {
  readonly number: number
  readonly kind: MeetingKind
  readonly day: CalendarDate
}

const MEETINGS_A_YEAR = 49.5

/** What is held when; the rows of meetings, proposals and press items are made from it. */
export function planMeetings(world: World): readonly DemoMeeting[] {
  const rng = randomOf(world, 'meeting plan')
  const drawDay = seasonalDay(world.calendar, MONTHLY, yearly)
  return upTo(countOf(world.calendar, MEETINGS_A_YEAR))
    .map(() => ({ kind: drawKind(rng), day: drawDay(rng) }))
    .sort((a, b) => daysBetween(b.day, a.day))
    .map((meeting, index) => ({ number: index + 1, ...meeting }))
}

export function meetings(world: World, plan: readonly DemoMeeting[]): readonly TableRows[] {
  const rng = randomOf(world, 'meetings')
  const drawPlaces = placeDraw(world.reference)
  const minutes = (day: CalendarDate) => sourceId(world, 'Minutes of meetings', yearOf(day))
  const ofMeeting = ({ number }: DemoMeeting) => ({ meeting_id: idOf(world, 'meeting', number) })
  return [
    { table: 'meeting', rows: plan.map((meeting) => meetingRow(world, rng, meeting)) },
    {
      table: 'meeting_region',
      rows: plan.flatMap((meeting) => drawPlaces(rng).map((place) => ({ ...ofMeeting(meeting), ...place }))),
    },
    {
      table: 'meeting_organization',
      rows: plan
        .filter(() => chance(rng, 0.4))
        .map((meeting) => ({
          ...ofMeeting(meeting),
          organization_id: pick(rng, organizationIds.associations(world)),
          role: 'PARTNER',
        })),
    },
    {
      table: 'meeting_person',
      rows: plan.flatMap((meeting) =>
        pickSeveral(rng, sittingOn(world, meeting.day), whole(rng, 0, 6)).map((person_id) => ({
          ...ofMeeting(meeting),
          person_id,
          capacity: 'Member of the synthetic council',
        })),
      ),
    },
    {
      table: 'citation',
      rows: plan.map(({ number, day }) => citation(world, 'meeting', number, minutes(day))),
    },
  ]
}

function meetingRow(world: World, rng: Random, { number, kind, day }: DemoMeeting) {
  const { title, level, attendance } = KINDS[kind]
  const sitting = kind === 'COUNCIL_MEETING'
  const event_status = drawStatus(rng)
  return {
    ...published(world, 'meeting', number),
    ...(sitting ? onDay(day) : asDocumented(world.calendar, rng, day)),
    ...(sitting ? { council_role: 'ORGANIZER', strategic_levels: [level] } : part(rng, level)),
    title: `Synthetic ${title} ${number}`,
    kind,
    event_status,
    place: chance(rng, 0.6) ? `Synthetic hall ${whole(rng, 1, 40)}` : null,
    ...attendanceOf(rng, event_status === 'HELD' ? attendance : null),
  }
}

function attendanceOf(rng: Random, usual: number | null) {
  const qualifier = usual === null ? null : drawQualifier(rng)
  if (usual === null || qualifier === null) return { attendance: null, attendance_qualifier: null }
  const people = longTailed(rng, usual, 0.6)
  const attendance = qualifier === 'EXACT' ? people : Math.ceil(people / 10) * 10
  return { attendance, attendance_qualifier: qualifier }
}

const MONTHLY = [0.7, 1, 1.1, 1.1, 1.2, 1.1, 0.7, 0.5, 1.1, 1.3, 1.3, 1.2]

function yearly(year: number): number {
  return year === 2020 ? 0.5 : 0.8 + (year - 2016) * 0.05
}

const drawStatus = weighted<EventStatus>([
  ['HELD', 0.95],
  ['POSTPONED', 0.02],
  ['CANCELLED', 0.03],
])

/** Null where the minutes say nothing of attendance. */
const drawQualifier = weighted<Exclude<StatedQualifier, 'UNQUANTIFIED'> | null>([
  ['EXACT', 0.62],
  ['ABOUT', 0.14],
  ['AT_LEAST', 0.05],
  ['AT_MOST', 0.01],
  [null, 0.18],
])
