import type { CountedSubject, MeetingKind, StatedQualifier, Unit } from '../generated/prisma/enums.ts'
import { type DemoCalendar, yearOf } from './demo-calendar.ts'
import { type ClosedTerm, closedTermsOf } from './demo-terms.ts'
import type { Recorded } from './recorded.ts'

/** A total that a synthetic document states. */
export interface Statement {
  /** A term that is over, or a calendar year. */
  readonly period: ClosedTerm | number
  readonly subject: CountedSubject
  readonly unit: Unit
  readonly what: string
  readonly qualifier: StatedQualifier
  readonly value: number | null
  readonly meetingKind?: MeetingKind
  /** Codes; a total without one is not limited in that respect. */
  readonly type?: string
  readonly group?: string
  readonly region?: string
}

/**
 * Totals of each closed term, some with totals of a year, a place or a group nested in them; no two overlap in part.
 * Most state a little more than the record shows. The one of publications in 2019 states less: a conflict to show.
 */
export function statements(calendar: DemoCalendar, recorded: Recorded): readonly Statement[] {
  const ofTerms = closedTermsOf(calendar).flatMap((term) => ofTerm(recorded, term))
  const isOver = ({ period }: Statement) => lastYearOf(period) < yearOf(calendar.madeOn)
  return [...ofTerms, ...ofYears(recorded).filter(isOver)]
}

export function lastYearOf(period: Statement['period']): number {
  return typeof period === 'number' ? period : yearOf(period.to)
}

function ofTerm(recorded: Recorded, term: ClosedTerm): readonly Statement[] {
  const from = yearOf(term.from)
  const to = from + 1
  const helped = (type: string, unit: Unit) => recorded.assistance(type, unit, from, to)
  return [
    {
      period: term,
      subject: 'MEETING',
      unit: 'MEETING',
      meetingKind: 'COUNCIL_MEETING',
      what: 'council meetings in the term',
      ...exactly(recorded.meetings('COUNCIL_MEETING', from, to) + 2),
    },
    {
      period: term,
      subject: 'PROPOSAL',
      unit: 'PROPOSAL',
      what: 'proposals in the term',
      ...exactly(recorded.proposals(from, to) + 5),
    },
    { period: term, subject: 'OUTLET', unit: 'OUTLET', what: 'press outlets in the term', ...moreThan(50) },
    {
      ...help(term, 'language_course', 'PERSON', 'persons at language courses in the term'),
      ...exactly(withMore(helped('language_course', 'PERSON'))),
    },
    {
      ...help(term, 'humanitarian', 'FAMILY', 'families with humanitarian parcels in the term'),
      ...exactly(withMore(helped('humanitarian', 'FAMILY'))),
    },
    {
      ...help(term, 'education', 'CHILD', 'children with help at school in the term'),
      ...about(withMore(helped('education', 'CHILD'))),
    },
    {
      ...help(term, 'legal', 'PERSON', 'persons with legal advice in the term'),
      ...moreThan(rounded(helped('legal', 'PERSON'))),
    },
  ]
}

function ofYears(recorded: Recorded): readonly Statement[] {
  return [
    {
      ...help(2018, 'language_course', 'PERSON', 'persons at language courses in 2018'),
      ...about(recorded.assistance('language_course', 'PERSON', 2018, 2018)),
    },
    {
      ...help(2022, 'language_course', 'PERSON', 'stateless persons at language courses in 2022'),
      ...moreThan(10),
      group: 'stateless',
    },
    {
      ...help(2020, 'legal', 'PERSON', 'persons with legal advice in Baku in 2020'),
      ...moreThan(40),
      region: 'ER-BA',
    },
    {
      period: 2018,
      subject: 'ATTENDANCE',
      unit: 'PERSON',
      what: 'people at the events of 2018',
      ...about(recorded.attendance(2018)),
    },
    {
      ...publications(2019),
      ...exactly(Math.max(0, recorded.publications(2019) - 2)),
    },
    { ...publications(2021), qualifier: 'UNQUANTIFIED', value: null },
  ]
}

function help(period: ClosedTerm | number, type: string, unit: Unit, what: string) {
  return { period, subject: 'ASSISTANCE', type, unit, what } as const
}

function publications(year: number) {
  return {
    period: year,
    subject: 'PUBLICATION',
    unit: 'PUBLICATION',
    what: `publications in ${year}`,
  } as const
}

function exactly(value: number) {
  return { qualifier: 'EXACT', value } as const
}

function about(value: number) {
  return { qualifier: 'ABOUT', value: rounded(value) } as const
}

function moreThan(value: number) {
  return { qualifier: 'AT_LEAST', value } as const
}

function withMore(recorded: number): number {
  return Math.ceil(recorded * 1.03)
}

/** To two figures, as such statements are. */
function rounded(value: number): number {
  return Number(value.toPrecision(2))
}
