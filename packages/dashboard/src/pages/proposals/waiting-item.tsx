import { calendarDate, displayDate } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { useScope } from '../../scope/scope.ts'
import css from './proposals.module.css'
import { daysPassed } from './waiting-time.ts'
import { useProposalsWords } from './words.ts'

const waitingItemFragment = graphql(`
  fragment WaitingItem_proposal on Proposal {
    __typename
    id
    title
    submittedOn
    theme {
      id
      name(locale: $locale)
    }
    addressee {
      id
      name(locale: $locale)
    }
  }
`)

/** One proposal without an answer: how long it waits, since when and for whom. */
export function WaitingItem(props: { readonly proposal: FragmentType<typeof waitingItemFragment> }) {
  const proposal = readFragment(waitingItemFragment, props.proposal)
  const { title, submittedOn, theme, addressee } = proposal
  const words = useProposalsWords()
  const locale = useLocale()
  const { council } = useScope()
  const facts = [
    submittedOn === null ? null : words.submitted(displayDate(calendarDate(submittedOn), locale)),
    addressee === null ? null : words.addressee(addressee.name),
    theme?.name ?? null,
  ].filter((fact) => fact !== null)
  return (
    <>
      <p className={css.since}>
        {submittedOn === null
          ? words.sinceUnknown
          : words.waitingFor(daysPassed(submittedOn, council.today, locale))}
      </p>
      <div>
        <h3 className={css.title}>
          <RecordLink record={proposal}>{title}</RecordLink>
        </h3>
        <p className={css.facts}>{facts.join(' · ')}</p>
      </div>
    </>
  )
}
