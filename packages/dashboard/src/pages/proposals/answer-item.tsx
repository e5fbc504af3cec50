import { calendarDate, displayDate } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { SourceList } from '../../records/source-list.tsx'
import css from './proposals.module.css'
import { daysPassed } from './waiting-time.ts'
import { useProposalsWords } from './words.ts'

const answerItemFragment = graphql(`
  fragment AnswerItem_proposal on Proposal {
    __typename
    id
    title
    statusLabel(locale: $locale)
    directionLabel(locale: $locale)
    submittedOn
    decidedOn
    answer
    theme {
      id
      name(locale: $locale)
    }
    addressee {
      id
      name(locale: $locale)
    }
    citations {
      ...SourceList_citation
    }
  }
`)

/** One proposal that was answered: where it stands, what the answer says, how long it took, and which documents tell of it. */
export function AnswerItem(props: { readonly proposal: FragmentType<typeof answerItemFragment> }) {
  const proposal = readFragment(answerItemFragment, props.proposal)
  const { title, statusLabel, directionLabel, submittedOn, decidedOn, answer, theme, addressee } = proposal
  const words = useProposalsWords()
  const locale = useLocale()
  const day = (date: string) => displayDate(calendarDate(date), locale)
  const facts = [
    submittedOn === null ? null : words.submitted(day(submittedOn)),
    decidedOn === null ? words.answerNotDated : words.decided(day(decidedOn)),
    submittedOn === null || decidedOn === null
      ? null
      : words.answeredAfter(daysPassed(submittedOn, decidedOn, locale)),
  ].filter((fact) => fact !== null)
  const about = [
    addressee === null ? null : words.addressee(addressee.name),
    theme?.name ?? null,
    // Often the direction bears the name of the theme.
    directionLabel === theme?.name ? null : directionLabel,
  ].filter((fact) => fact !== null)
  return (
    <>
      <p className={css.status}>{statusLabel}</p>
      <h3 className={css.title}>
        <RecordLink record={proposal}>{title}</RecordLink>
      </h3>
      {about.length > 0 && <p className={css.facts}>{about.join(' · ')}</p>}
      {answer === null ? (
        <p className={css.facts}>{words.noWording}</p>
      ) : (
        <blockquote className={css.words}>{answer}</blockquote>
      )}
      <p className={css.facts}>{facts.join(' · ')}</p>
      {proposal.citations.length > 0 && <SourceList citations={proposal.citations} />}
    </>
  )
}
