import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'

export const eventTableFragment = graphql(`
  fragment EventTable_connection on MeetingConnection {
    totalCount
    nodes {
      id
      title
      kindLabel(locale: $locale)
      date {
        label(locale: $locale)
        precision
      }
      regions {
        region {
          id
          name(locale: $locale)
        }
      }
      citations {
        ...CitedPlace_citation
        source {
          id
        }
      }
    }
  }
`)

export type HeldEvents = FragmentType<typeof eventTableFragment>

/** What the events say of their documents. */
export function citingEvents(held: HeldEvents) {
  return readFragment(eventTableFragment, held).nodes.map(({ title, citations }) => ({
    says: title,
    citations,
  }))
}

/** The ids of the documents that tell of the events. */
export function eventSources(held: HeldEvents): readonly string[] {
  return readFragment(eventTableFragment, held).nodes.flatMap(({ citations }) =>
    citations.map(({ source }) => source.id),
  )
}
