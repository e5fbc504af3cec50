import { addDays, type CalendarDate, calendarDate } from '@council-outcomes/figures'
import type { MembershipRole } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { onDay, yearOf } from './demo-calendar.ts'
import { upTo } from './numbers.ts'
import { organizationIds } from './organizations.ts'
import { pick, whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, published, randomOf, type World } from './world.ts'

export interface DemoTerm {
  readonly number: number
  readonly from: CalendarDate
  /** Null for the term that still runs. */
  readonly to: CalendarDate | null
}

export const TERMS: readonly DemoTerm[] = [
  { number: 1, from: calendarDate('2016-01-01'), to: calendarDate('2017-12-31') },
  { number: 2, from: calendarDate('2018-01-01'), to: calendarDate('2019-12-31') },
  { number: 3, from: calendarDate('2020-01-01'), to: calendarDate('2021-12-31') },
  { number: 4, from: calendarDate('2022-01-01'), to: calendarDate('2023-12-31') },
  { number: 5, from: calendarDate('2024-01-01'), to: null },
]

const NAMES = [
  ['First term', 'Birinci çağırış', 'Первый созыв'],
  ['Second term', 'İkinci çağırış', 'Второй созыв'],
  ['Third term', 'Üçüncü çağırış', 'Третий созыв'],
  ['Fourth term', 'Dördüncü çağırış', 'Четвёртый созыв'],
  ['Fifth term', 'Beşinci çağırış', 'Пятый созыв'],
] as const

const SEATS = 15
/** Of the members of a term, the first five sat in the term before as well. */
const RETURNING = 5
const PEOPLE = TERMS.length * (SEATS - RETURNING) + RETURNING

export function terms(world: World): readonly TableRows[] {
  return [
    { table: 'person', rows: upTo(PEOPLE).map((number) => personRow(world, number)) },
    { table: 'term', rows: TERMS.map((term) => termRow(world, term)) },
    { table: 'election', rows: TERMS.map((term) => electionRow(world, term)) },
    { table: 'membership', rows: TERMS.flatMap((term) => membershipRows(world, term)) },
    {
      table: 'citation',
      rows: TERMS.map(({ number, from }) => citation(world, 'term', number, elected(world, from))),
    },
    {
      table: 'citation',
      rows: TERMS.map(({ number, from }) => citation(world, 'election', number, elected(world, from))),
    },
    {
      table: 'citation',
      rows: TERMS.flatMap(({ number, from }) =>
        upTo(SEATS).map((seat) =>
          citation(world, 'membership', seatNumber(number, seat), elected(world, from)),
        ),
      ),
    },
  ]
}

/** The people who sat in the term of that day. */
export function sittingOn(world: World, day: CalendarDate): readonly string[] {
  const term = TERMS.findLast(({ from }) => from <= day)
  return term === undefined
    ? []
    : upTo(SEATS).map((seat) => idOf(world, 'person', personNumber(term.number, seat)))
}

function personRow(world: World, number: number) {
  return { ...published(world, 'person', number), name: `Synthetic member ${number}` }
}

function termRow(world: World, { number, from, to }: DemoTerm) {
  const [name_en, name_az, name_ru] = NAMES[number - 1] ?? NAMES[0]
  return {
    ...published(world, 'term', number),
    key: `demo-term-${number}`,
    number,
    name_en,
    name_az,
    name_ru,
    date_from: from,
    date_to: to,
  }
}

function electionRow(world: World, { number, from }: DemoTerm) {
  const rng = randomOf(world, `election ${number}`)
  const registeredElectors = whole(rng, 60, 110)
  const turnedOut = whole(rng, 40, registeredElectors)
  return {
    ...published(world, 'election', number),
    ...onDay(addDays(from, -whole(rng, 10, 40))),
    council_role: 'SUBJECT',
    strategic_levels: ['ORGANIZATIONAL'],
    title: `Synthetic election to term ${number}`,
    body_id: organizationIds.council(world),
    term_id: idOf(world, 'term', number),
    seats: SEATS,
    candidates: whole(rng, SEATS + 3, 34),
    registered_electors: registeredElectors,
    voters_turned_out: turnedOut,
    ballots_printed: registeredElectors + 10,
    ballots_used: turnedOut,
    ballots_invalid: whole(rng, 0, 3),
  }
}

function membershipRows(world: World, { number, from, to }: DemoTerm) {
  const rng = randomOf(world, `membership ${number}`)
  return upTo(SEATS).map((seat) => ({
    ...published(world, 'membership', seatNumber(number, seat)),
    term_id: idOf(world, 'term', number),
    person_id: idOf(world, 'person', personNumber(number, seat)),
    nominated_by_id: pick(rng, organizationIds.associations(world)),
    election_id: idOf(world, 'election', number),
    role: roleOf(seat),
    votes: whole(rng, 14, 40),
    date_from: from,
    date_to: to,
  }))
}

function roleOf(seat: number): MembershipRole {
  if (seat === SEATS) return 'CHAIR'
  if (seat === SEATS - 1) return 'DEPUTY_CHAIR'
  return seat === SEATS - 2 ? 'SECRETARY' : 'MEMBER'
}

function personNumber(term: number, seat: number): number {
  return (term - 1) * (SEATS - RETURNING) + seat
}

function seatNumber(term: number, seat: number): number {
  return (term - 1) * SEATS + seat
}

function elected(world: World, from: CalendarDate): string {
  return sourceId(world, 'Election record', yearOf(from))
}
