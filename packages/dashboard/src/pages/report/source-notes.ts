import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { SourceNote_SourceFragment } from '../../generated/graphql.ts'
import type { Reported } from './reported.ts'

const sourceNoteFragment = graphql(`
  fragment SourceNote_source on Source {
    id
    title
    publisher
    publishedOn
    retrievedOn
    url
    language
    excerptCutOff
  }
`)

export const citedPlaceFragment = graphql(`
  fragment CitedPlace_citation on Citation {
    page
    passage
    source {
      ...SourceNote_source
    }
  }
`)

/** A document with its number in this report. */
export interface NumberedSource extends Omit<SourceNote_SourceFragment, ' $fragmentName'> {
  readonly number: number
  /** Where in it, and what it says there. */
  readonly places: readonly SourcePlace[]
}

export interface SourcePlace {
  readonly page: string | null
  readonly passage: string | null
  /** "157 persons", or the title of a single record. */
  readonly says: readonly string[]
}

/** A record as far as it says something of its documents. */
interface Citing {
  readonly says: string
  readonly citations: readonly FragmentType<typeof citedPlaceFragment>[]
}

/** The documents in the order in which the report first names them. */
export function numberedSources(
  named: readonly string[],
  records: readonly Citing[],
  figures: readonly Reported[],
) {
  const places = records.flatMap(({ says, citations }) =>
    readFragment(citedPlaceFragment, citations).map(({ page, passage, source }) => ({
      page,
      passage,
      says,
      source: readFragment(sourceNoteFragment, source),
    })),
  )
  const known = new Map(
    [
      ...readFragment(
        sourceNoteFragment,
        figures.flatMap(({ sources }) => sources),
      ),
      ...places.map(({ source }) => source),
    ].map((source) => [source.id, source]),
  )
  const sources = [...new Set(named)].flatMap((id) => known.get(id) ?? [])
  return sources.map(
    (source, index): NumberedSource => ({
      ...source,
      number: index + 1,
      places: together(places.filter((place) => place.source.id === source.id)),
    }),
  )
}

type Place = Omit<SourcePlace, 'says'> & { readonly says: string }

/** Each place once, with all that it says. */
function together(places: readonly Place[]): readonly SourcePlace[] {
  const isSame = (a: Place, b: Place) => a.page === b.page && a.passage === b.passage
  const first = places.filter((place, index) => places.findIndex((other) => isSame(other, place)) === index)
  return first.map((place) => ({
    page: place.page,
    passage: place.passage,
    says: [...new Set(places.filter((other) => isSame(other, place)).map(({ says }) => says))],
  }))
}

/** What the records behind a figure say: a stated total in figures, a single record by its title. */
export function citingRecords({ records }: Reported): readonly Citing[] {
  return records.nodes.map(({ stated, record }) => ({
    says: stated === null ? record.title : stated.displayWithUnit,
    citations: record.citations,
  }))
}
