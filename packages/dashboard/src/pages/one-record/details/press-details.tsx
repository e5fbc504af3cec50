import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { OutLink } from '../../../records/out-link.tsx'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'
import { related, relatedList } from './related.tsx'

const pressDetailsFragment = graphql(`
  fragment PressDetails_item on PressItem {
    title
    url
    channel {
      id
      name
      kindLabel(locale: $locale)
    }
    meeting {
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

/** Where something was published, and the event that it reports. */
export function PressDetails(props: { readonly item: FragmentType<typeof pressDetailsFragment> }) {
  const { url, channel, meeting, sameAs, otherReports } = readFragment(pressDetailsFragment, props.item)
  const words = useOneRecordWords()
  return (
    <FactList
      facts={[
        [words.channel, channel.name],
        [words.channelKind, channel.kindLabel],
        [words.readAt, url === null ? null : <OutLink href={url}>{url}</OutLink>],
        [words.reports, related(meeting)],
        [words.sameAs, related(sameAs)],
        [words.otherReports, relatedList(otherReports)],
      ]}
    />
  )
}
