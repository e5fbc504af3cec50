import { calendarDate, displayDate, formatNumber, type Locale } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { CouncilProse_CouncilFragment } from '../../generated/graphql.ts'
import { apart, cites, listed, type Paragraph, type Sentence, say } from './sentence.ts'
import type { citedPlaceFragment } from './source-notes.ts'
import type { ReportWords } from './words-en.ts'

const councilProseFragment = graphql(`
  fragment CouncilProse_council on Council {
    terms {
      id
      name(locale: $locale)
      from
      to
      fromBasis
      toBasis
      citations {
        ...CitedPlace_citation
        source {
          id
        }
      }
      members {
        id
        role
        person {
          id
          name
        }
        citations {
          ...CitedPlace_citation
          source {
            id
          }
        }
      }
    }
    elections(first: 50) {
      id
      title
      councilRole
      eventStatus
      date {
        from
        label(locale: $locale)
      }
      term {
        id
      }
      registeredElectors
      votersTurnedOut
      candidates
      seats
      citations {
        ...CitedPlace_citation
        source {
          id
        }
      }
    }
    legalInstruments(first: 50) {
      id
      role
      title
      adoptedOn
      citations {
        ...CitedPlace_citation
        source {
          id
        }
      }
    }
    workingBodies(first: 20) {
      id
      name(locale: $locale)
    }
  }
`)

/** The days of the report; null is open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

interface CouncilProse {
  readonly paragraphs: readonly Paragraph[]
  readonly citing: readonly {
    readonly says: string
    readonly citations: readonly FragmentType<typeof citedPlaceFragment>[]
  }[]
}

/** The terms that the days of the report touch: when they ran, how they were elected, who sat, and on what ground. */
export function councilProse(
  data: FragmentType<typeof councilProseFragment>,
  days: Days,
  { council: words }: ReportWords,
  locale: Locale,
): CouncilProse {
  const council = readFragment(councilProseFragment, data)
  const terms = council.terms.filter((term) => touch(term, days))
  const elections = council.elections.filter(
    ({ councilRole, eventStatus, term }) =>
      councilRole !== 'CONTEXT' && eventStatus === 'HELD' && terms.some(({ id }) => id === term?.id),
  )
  const basis = council.legalInstruments.filter(
    ({ role, adoptedOn }) => role === 'BASIS' && isBy(adoptedOn, days.to),
  )
  const shown = { day: (date: string) => displayDate(calendarDate(date), locale) }
  const termParagraphs = terms.map((term) => [
    termSentence(term, words, shown),
    ...elections.filter((election) => election.term?.id === term.id).map(electionSentence(words, locale)),
    seatSentence(term, words, locale),
  ])
  return {
    paragraphs: [
      ...(terms.length === 0 ? [[words.noTerm()]] : termParagraphs),
      [
        basis.length === 0
          ? words.noBasis()
          : words.basis(
              apart(basis.map(({ title, citations }) => say`${title}${cites(sourceIds(citations))}`)),
            ),
        council.workingBodies.length === 0
          ? words.noBodies()
          : words.bodies(
              listed(
                locale,
                council.workingBodies.map(({ name }) => [name]),
              ),
            ),
      ],
    ],
    citing: [
      ...terms.map(({ name, citations }) => ({ says: name, citations })),
      ...elections.map(({ title, citations }) => ({ says: title, citations })),
      ...terms.flatMap(({ members }) =>
        members.map(({ person, citations }) => ({ says: person.name, citations })),
      ),
      ...basis.map(({ title, citations }) => ({ says: title, citations })),
    ],
  }
}

type Term = CouncilProse_CouncilFragment['terms'][number]
type Words = ReportWords['council']

function termSentence(
  term: Term,
  words: Words,
  { day }: { readonly day: (date: string) => string },
): Sentence {
  const sources = cites(sourceIds(term.citations))
  return words.term(
    term.name,
    { day: day(term.from), inferred: term.fromBasis !== 'STATED' },
    term.to === null ? null : { day: day(term.to), inferred: term.toBasis !== 'STATED' },
    sources,
  )
}

type Election = CouncilProse_CouncilFragment['elections'][number]

function electionSentence(words: Words, locale: Locale): (election: Election) => Sentence {
  const shown = (count: number | null) => (count === null ? null : formatNumber(count, locale))
  return (election) =>
    words.elected(
      election.date.label,
      {
        electors: shown(election.registeredElectors),
        voters: shown(election.votersTurnedOut),
        candidates: shown(election.candidates),
        seats: shown(election.seats),
      },
      cites(sourceIds(election.citations)),
    )
}

function seatSentence({ members }: Term, words: Words, locale: Locale): Sentence {
  if (members.length === 0) return words.nobody()
  const seats = members.map(({ role, person }): Sentence => [words.seat(person.name, role)])
  return words.seats(listed(locale, seats), cites(sourceIds(members.flatMap(({ citations }) => citations))))
}

function sourceIds(citations: readonly { readonly source: { readonly id: string } }[]): readonly string[] {
  return [...new Set(citations.map(({ source }) => source.id))]
}

function touch(term: Days, days: Days): boolean {
  return isBy(term.from, days.to) && isBy(days.from, term.to)
}

/** Whether one day is not after another; what is open is by any. */
function isBy(day: string | null, other: string | null): boolean {
  return day === null || other === null || day <= other
}
