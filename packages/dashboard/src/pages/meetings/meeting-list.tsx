import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { WholeListLink } from '../../records/whole-list-link.tsx'
import { CardList } from '../../sections/card-list.tsx'
import { useCut } from '../../sections/use-cut.ts'
import { MeetingItem } from './meeting-item.tsx'
import { useMeetingsWords } from './words.ts'

const meetingListFragment = graphql(`
  fragment MeetingList_connection on MeetingConnection {
    totalCount
    nodes {
      id
      ...MeetingItem_meeting
    }
  }
`)

interface MeetingListProps {
  readonly held: FragmentType<typeof meetingListFragment>
}

/** The events of which the record knows more than their number, the newest first. */
export function MeetingList(props: MeetingListProps) {
  const held = readFragment(meetingListFragment, props.held)
  const words = useMeetingsWords()
  const intro = useCut(words.agendaIntro, held, words.newest)
  return (
    <CardList
      title={words.agenda}
      intro={intro}
      none={words.noneRecorded}
      items={held.nodes}
      whole={<WholeListLink list={held} kind="meetings" filters={ORGANIZED} />}
    >
      {(meeting) => <MeetingItem meeting={meeting} />}
    </CardList>
  )
}

/** As the pages ask for them. */
const ORGANIZED = { status: 'HELD', role: 'ORGANIZER,SUPPORTER' }
