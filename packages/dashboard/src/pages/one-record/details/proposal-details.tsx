import { calendarDate, displayDate } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { useLocale } from '../../../i18n/locale.tsx'
import css from '../one-record.module.css'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'
import { related, relatedList } from './related.tsx'

const proposalDetailsFragment = graphql(`
  fragment ProposalDetails_proposal on Proposal {
    statusLabel(locale: $locale)
    directionLabel(locale: $locale)
    theme {
      id
      name(locale: $locale)
    }
    addressee {
      id
      name(locale: $locale)
    }
    submittedOn
    decidedOn
    answer
    history {
      status
      statusLabel(locale: $locale)
      on
      answer
    }
    meetings {
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

/** Where a proposal stands, what it is about, its way there, and the answer. */
export function ProposalDetails(props: { readonly proposal: FragmentType<typeof proposalDetailsFragment> }) {
  const proposal = readFragment(proposalDetailsFragment, props.proposal)
  const words = useOneRecordWords()
  const locale = useLocale()
  const day = (date: string | null) => (date === null ? null : displayDate(calendarDate(date), locale))
  return (
    <>
      <FactList
        facts={[
          [words.status, proposal.statusLabel],
          [words.theme, proposal.theme?.name],
          [words.direction, proposal.directionLabel],
          [words.addressee, proposal.addressee?.name],
          [words.submitted, day(proposal.submittedOn)],
          [words.decided, day(proposal.decidedOn)],
          [words.discussed, relatedList(proposal.meetings)],
          [words.sameAs, related(proposal.sameAs)],
          [words.otherReports, relatedList(proposal.otherReports)],
        ]}
      />
      {proposal.answer !== null && (
        <section>
          <h2 className={css.part}>{words.answer}</h2>
          <blockquote className={css.answer}>{proposal.answer}</blockquote>
        </section>
      )}
      {proposal.history.length > 0 && (
        <section>
          <h2 className={css.part}>{words.history}</h2>
          <ol className={css.history}>
            {proposal.history.map((step) => (
              <li key={`${step.status} ${step.on}`}>
                <span className={css.soft}>{day(step.on) ?? words.stepNotDated}</span>{' '}
                <span>{step.statusLabel}</span>
                {step.answer !== null && <p className={css.answer}>{step.answer}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
