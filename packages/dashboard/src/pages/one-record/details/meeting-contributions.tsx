import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import css from '../one-record.module.css'
import { useOneRecordWords } from '../words.ts'

const meetingContributionsFragment = graphql(`
  fragment MeetingContributions_meeting on Meeting {
    contributions(first: 100) {
      id
      kind
      summary
      speaker {
        id
        name
      }
      organization {
        id
        name(locale: $locale)
      }
      answers {
        id
      }
      answeredBy(first: 3) {
        id
        summary
      }
    }
  }
`)

interface MeetingContributionsProps {
  readonly meeting: FragmentType<typeof meetingContributionsFragment>
}

/** What was said at an event, in order; an answer stands below its question. */
export function MeetingContributions(props: MeetingContributionsProps) {
  const { contributions } = readFragment(meetingContributionsFragment, props.meeting)
  const words = useOneRecordWords()
  const said = contributions.filter(({ answers }) => answers === null)
  if (said.length === 0) return null
  return (
    <section>
      <h2 className={css.part}>{words.said}</h2>
      <ol className={css.said}>
        {said.map(({ id, kind, summary, speaker, organization, answeredBy }) => {
          const who = speaker?.name ?? organization?.name ?? null
          return (
            <li key={id}>
              <p className={css.soft}>
                {words.contributions[kind]}
                {who !== null && ` · ${who}`}
              </p>
              <p>{summary}</p>
              {answeredBy.map((answer) => (
                <p key={answer.id} className={css.answer}>
                  {answer.summary}
                </p>
              ))}
              {kind === 'QUESTION' && answeredBy.length === 0 && <p className={css.soft}>{words.noAnswer}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
