import { graphql } from '../../generated/gql.ts'

/** The newest events that the council organized or supported, and whom documents name beside it. */
export const jointEventsFragment = graphql(`
  fragment JointEvents_connection on MeetingConnection {
    totalCount
    nodes {
      id
      title
      organizations {
        organization {
          id
          name(locale: $locale)
          kind
        }
      }
    }
  }
`)
