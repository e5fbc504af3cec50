import { isRecorded } from '../../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { list } from '../../../i18n/list.ts'
import { useLocale } from '../../../i18n/locale.tsx'
import css from '../one-record.module.css'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'
import { MeetingContributions } from './meeting-contributions.tsx'
import { related, relatedList } from './related.tsx'

const meetingDetailsFragment = graphql(`
  fragment MeetingDetails_meeting on Meeting {
    kindLabel(locale: $locale)
    eventStatusLabel(locale: $locale)
    place
    attendance {
      state
      displayWithUnit(locale: $locale)
    }
    agenda
    organizations {
      role
      organization {
        id
        name(locale: $locale)
      }
    }
    people {
      capacity
      person {
        id
        name
      }
    }
    proposals(first: 50) {
      ...Related_record
    }
    assistance(first: 20) {
      ...Related_record
    }
    pressItems(first: 20) {
      ...Related_record
    }
    sameAs {
      ...Related_record
    }
    otherReports(first: 20) {
      ...Related_record
    }
    ...MeetingContributions_meeting
  }
`)

/** What an event was, who was there, what was on its agenda, what was said, and which proposals came of it. */
export function MeetingDetails(props: { readonly meeting: FragmentType<typeof meetingDetailsFragment> }) {
  const meeting = readFragment(meetingDetailsFragment, props.meeting)
  const words = useOneRecordWords()
  const locale = useLocale()
  const organizations = (role: 'ORGANIZER' | 'PARTNER') =>
    list(
      locale,
      meeting.organizations.filter((one) => one.role === role).map(({ organization }) => organization.name),
    )
  const people = meeting.people.map(({ person, capacity }) => `${person.name} (${capacity})`)
  return (
    <>
      <FactList
        facts={[
          [words.kind, meeting.kindLabel],
          [words.status, meeting.eventStatusLabel],
          [words.hall, meeting.place],
          [words.attendance, isRecorded(meeting.attendance) ? meeting.attendance.displayWithUnit : null],
          [words.organizers, organizations('ORGANIZER')],
          [words.partners, organizations('PARTNER')],
          [words.people, people.join('; ')],
          [words.proposals, relatedList(meeting.proposals)],
          [words.helpThere, relatedList(meeting.assistance)],
          [words.reportedIn, relatedList(meeting.pressItems)],
          [words.sameAs, related(meeting.sameAs)],
          [words.otherReports, relatedList(meeting.otherReports)],
        ]}
      />
      {meeting.agenda.length > 0 && (
        <section>
          <h2 className={css.part}>{words.agenda}</h2>
          <ol className={css.agenda}>
            {meeting.agenda.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ol>
        </section>
      )}
      <MeetingContributions meeting={meeting} />
    </>
  )
}
