import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { list } from '../../i18n/list.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import css from './meetings.module.css'
import { useMeetingsWords } from './words.ts'

const meetingItemFragment = graphql(`
  fragment MeetingItem_meeting on Meeting {
    __typename
    id
    title
    kindLabel(locale: $locale)
    agenda
    attendance {
      state
      displayWithUnit(locale: $locale)
    }
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
    contributions(first: 20) {
      id
      kind
      summary
      speaker {
        id
        name
      }
      answeredBy(first: 3) {
        id
        summary
      }
    }
  }
`)

/** One event: when and where, what was on its agenda, and what was asked and answered there. */
export function MeetingItem(props: { readonly meeting: FragmentType<typeof meetingItemFragment> }) {
  const meeting = readFragment(meetingItemFragment, props.meeting)
  const words = useMeetingsWords()
  const { records } = useMessages()
  const locale = useLocale()
  const places = meeting.regions.map(({ region }) => region.name)
  const facts = [
    meeting.kindLabel,
    meeting.date.precision === 'NONE' ? records.notDated : meeting.date.label,
    places.length === 0 ? records.notLocated : list(locale, places),
    ...(isRecorded(meeting.attendance) ? [meeting.attendance.displayWithUnit] : []),
  ]
  const questions = meeting.contributions.filter(({ kind }) => kind === 'QUESTION')
  return (
    <>
      <h3 className={css.title}>
        <RecordLink record={meeting}>{meeting.title}</RecordLink>
      </h3>
      <p className={css.facts}>{facts.join(' · ')}</p>
      {meeting.agenda.length > 0 && (
        <>
          <h4 className={css.part}>{words.agendaOf}</h4>
          <ul className={css.topics}>
            {meeting.agenda.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </>
      )}
      {questions.length > 0 && (
        <>
          <h4 className={css.part}>{words.questionsOf}</h4>
          <dl className={css.questions}>
            {questions.map(({ id, summary, speaker, answeredBy }) => (
              <div key={id}>
                <dt>{speaker === null ? summary : `${speaker.name}: ${summary}`}</dt>
                {answeredBy.map((answer) => (
                  <dd key={answer.id}>{answer.summary}</dd>
                ))}
                {answeredBy.length === 0 && <dd className={css.unanswered}>{words.noAnswer}</dd>}
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
