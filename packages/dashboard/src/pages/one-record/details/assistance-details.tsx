import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'
import { related, relatedList } from './related.tsx'

const assistanceDetailsFragment = graphql(`
  fragment AssistanceDetails_activity on AssistanceActivity {
    type {
      id
      name(locale: $locale)
    }
    group {
      id
      name(locale: $locale)
    }
    quantity {
      displayWithUnit(locale: $locale)
    }
    eventStatusLabel(locale: $locale)
    breakdown
    provider {
      id
      name(locale: $locale)
    }
    project {
      ...Related_record
    }
    meeting {
      ...Related_record
    }
    partOf {
      ...Related_record
    }
    parts {
      ...Related_record
    }
    sameAs {
      ...Related_record
    }
    otherReports(first: 20) {
      ...Related_record
    }
  }
`)

/** What was given to whom and by whom, and the whole and the parts that it belongs with. */
export function AssistanceDetails(props: {
  readonly activity: FragmentType<typeof assistanceDetailsFragment>
}) {
  const activity = readFragment(assistanceDetailsFragment, props.activity)
  const words = useOneRecordWords()
  return (
    <FactList
      facts={[
        [words.amount, activity.quantity.displayWithUnit],
        [words.type, activity.type.name],
        [words.group, activity.group?.name],
        [words.status, activity.eventStatusLabel],
        [words.provider, activity.provider?.name],
        [words.project, related(activity.project)],
        [words.givenAt, related(activity.meeting)],
        [words.partOf, related(activity.partOf)],
        [words.breakdown, activity.breakdown],
        [words.parts, relatedList(activity.parts)],
        [words.sameAs, related(activity.sameAs)],
        [words.otherReports, relatedList(activity.otherReports)],
      ]}
    />
  )
}
