import { formatNumber } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Cited } from '../../records/cited.tsx'
import css from './council.module.css'
import { useCouncilWords } from './words.ts'

const memberItemFragment = graphql(`
  fragment MemberItem_membership on Membership {
    role
    votes
    note
    person {
      id
      name
    }
    nominatedBy {
      id
      name(locale: $locale)
    }
    citations {
      ...SourceList_citation
    }
  }
`)

/** One seat: who holds it, in which role, put forward by whom, and with how many votes. */
export function MemberItem(props: { readonly membership: FragmentType<typeof memberItemFragment> }) {
  const { role, votes, note, person, nominatedBy, citations } = readFragment(
    memberItemFragment,
    props.membership,
  )
  const words = useCouncilWords()
  const locale = useLocale()
  return (
    <>
      <p className={css.role}>{words.roles[role]}</p>
      <p className={css.name}>{person.name}</p>
      {nominatedBy !== null && <p className={css.soft}>{words.putForward(nominatedBy.name)}</p>}
      {votes !== null && <p className={css.soft}>{words.votes(votes, formatNumber(votes, locale))}</p>}
      {note !== null && <p className={css.note}>{note}</p>}
      <Cited citations={citations} />
    </>
  )
}
