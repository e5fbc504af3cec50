import { formatNumber } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Section } from '../../sections/section.tsx'
import { MeetingItem } from './meeting-item.tsx'
import css from './meetings.module.css'
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
export function MeetingList({ held }: MeetingListProps) {
  const { nodes, totalCount } = readFragment(meetingListFragment, held)
  const words = useMeetingsWords()
  const locale = useLocale()
  const isCut = totalCount !== null && totalCount > nodes.length
  return (
    <Section title={words.agenda} intro={nodes.length === 0 ? words.noneRecorded : words.agendaIntro}>
      <ol className={css.meetings}>
        {nodes.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} />
        ))}
      </ol>
      {isCut && (
        <p className={css.cut}>
          {words.newest(formatNumber(nodes.length, locale), formatNumber(totalCount, locale))}
        </p>
      )}
    </Section>
  )
}
