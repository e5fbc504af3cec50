import { addDays, type CalendarDate } from '@council-outcomes/figures'
import type { MembershipRole } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { onDay } from './dated.ts'
import { yearOf } from './demo-calendar.ts'
import { type DemoTerm, termsOf } from './demo-terms.ts'
import { upTo } from './numbers.ts'
import { organizationIds } from './organizations.ts'
import { pick, whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, published, randomOf, type World } from './world.ts'

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

export function terms(world: World): readonly TableRows[] {
  const held = termsOf(world.calendar)
  const people = held.length * (SEATS - RETURNING) + RETURNING
  return [
    { table: 'person', rows: upTo(people).map((number) => personRow(world, number)) },
    { table: 'term', rows: held.map((term) => termRow(world, term)) },
    { table: 'election', rows: held.map((term) => electionRow(world, term)) },
    { table: 'membership', rows: held.flatMap((term) => membershipRows(world, term)) },
    {
      table: 'citation',
      rows: held.map(({ number, from }) => citation(world, 'term', number, elected(world, from))),
    },
    {
      table: 'citation',
      rows: held.map(({ number, from }) => citation(world, 'election', number, elected(world, from))),
    },
    {
      table: 'citation',
      rows: held.flatMap(({ number, from }) =>
        upTo(SEATS).map((seat) =>
          citation(world, 'membership', seatNumber(number, seat), elected(world, from)),
        ),
      ),
    },
  ]
}

/** The people who sat in the term of that day. */
export function sittingOn(world: World, day: CalendarDate): readonly string[] {
  const term = termsOf(world.calendar).findLast(({ from }) => from <= day)
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
