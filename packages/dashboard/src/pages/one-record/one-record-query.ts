import { graphql } from '../../generated/gql.ts'

/** One record with all that is told of it. Each part of the page says in its own fragment what it needs. */
export const oneRecordQuery = graphql(`
  query OneRecord($id: ID!, $locale: Locale!) {
    node(id: $id) {
      __typename
      id
      ... on CouncilRecord {
        title
        councilRoleLabel(locale: $locale)
        ...RecordFacts_record
        citations {
          ...SourceList_citation
        }
        ...RecordFeeds_record
      }
      ...MeetingDetails_meeting
      ...ProposalDetails_proposal
      ...AssistanceDetails_activity
      ...PressDetails_item
      ...TotalDetails_total
      ...ProjectDetails_project
      ...AgreementDetails_agreement
      ...SourceDetails_source
    }
  }
`)
