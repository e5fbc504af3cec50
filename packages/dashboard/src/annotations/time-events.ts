import {
  calendarDate,
  daysBetween,
  displayDate,
  isBounded,
  type Locale,
  periodFromCode,
} from '@council-outcomes/figures'
import type { Annotation, ChartPoint } from '../charts/index.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { TimeEvents_CouncilFragment } from '../generated/graphql.ts'
import type { AnnotationWords } from './words-en.ts'

export const timeEventsFragment = graphql(`
  fragment TimeEvents_council on Council {
    terms {
      id
      number
      name(locale: $locale)
      from
    }
    elections(first: 50) {
      id
      councilRole
      eventStatus
      date {
        from
        precision
      }
    }
    legalInstruments(first: 50) {
      id
      kind
      number
      adoptedOn
    }
  }
`)

/** What happened to a council on one day, in the order of time. */
export interface TimeEvent {
  readonly id: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly label: string
  readonly name: string
}

/** Its elections, the first days of its terms, and the laws and plans of its record, as far as their days are known. */
export function timeEvents(
  council: FragmentType<typeof timeEventsFragment>,
  words: AnnotationWords,
): readonly TimeEvent[] {
  const { terms, elections, legalInstruments } = readFragment(timeEventsFragment, council)
  const held = elections.flatMap(electionDay)
  const begun = terms.map(({ id, name, from }) => ({ id, name, day: from }))
  return [
    ...held.map(({ id, day }) => ({
      ...{ id, day, label: words.election },
      name: words.electionAnd(begun.filter((term) => follows(term.day, day)).map(({ name }) => name)),
    })),
    ...begun
      .filter(({ day }) => !held.some((election) => follows(day, election.day)))
      .map(({ id, day, name }) => ({ id, day, label: name, name: words.begins(name) })),
    ...legalInstruments.flatMap(({ id, kind, number, adoptedOn }) => {
      const name = [words.kinds[kind], number].filter((part) => part !== null).join(' ')
      return adoptedOn === null
        ? []
        : [{ id, day: adoptedOn, label: words.kinds[kind], name: words.adopted(name) }]
    }),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

type Election = TimeEvents_CouncilFragment['elections'][number]

/** Elections of other councils are kept in the record too. */
function electionDay({ id, councilRole, eventStatus, date }: Election) {
  const isOwn = councilRole !== 'CONTEXT' && eventStatus === 'HELD'
  return isOwn && date.precision === 'DAY' && date.from !== null ? [{ id, day: date.from }] : []
}

/** A term that begins within a week of its election is told with it. */
function follows(termDay: string, electionDay: string): boolean {
  const days = daysBetween(calendarDate(electionDay), calendarDate(termDay))
  return days >= 0 && days <= 7
}

/** Events as marks on a chart with these calendar periods; those outside of its time are left out. */
export function annotationsIn(
  codes: readonly string[],
  events: readonly TimeEvent[],
  locale: Locale,
): readonly Annotation[] {
  return codes.flatMap((code) => {
    const period = periodFromCode(code)
    if (!isBounded(period)) return []
    const { from, to } = period
    const days = daysBetween(from, to) + 1
    return events
      .filter(({ day }) => from <= day && day <= to)
      .map(({ id, day, label, name }) => ({
        id,
        slot: code,
        share: (daysBetween(from, calendarDate(day)) + 0.5) / days,
        label,
        name,
        date: displayDate(calendarDate(day), locale),
      }))
  })
}

/** A period of a chart with what happened in it, for its row of the table: "20 May 2015: Election". */
export function withEvents(point: ChartPoint, annotations: readonly Annotation[]): ChartPoint {
  const told = annotations.filter(({ slot }) => slot === point.id).map(({ date, name }) => `${date}: ${name}`)
  return told.length === 0 ? point : { ...point, events: told.join('; ') }
}
