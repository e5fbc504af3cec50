import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { Cited } from '../../records/cited.tsx'
import { FoldedList } from '../../sections/folded-list.tsx'
import css from './council.module.css'
import { MemberItem } from './member-item.tsx'
import { spanDays } from './span-days.ts'
import { useCouncilWords } from './words.ts'

const termItemFragment = graphql(`
  fragment TermItem_term on Term {
    name(locale: $locale)
    from
    fromBasis
    to
    toBasis
    note
    citations {
      ...SourceList_citation
    }
    members {
      id
      ...MemberItem_membership
    }
  }
`)

/** One term: its days and how they are known, and everybody who is named in it. */
export function TermItem(props: { readonly term: FragmentType<typeof termItemFragment> }) {
  const term = readFragment(termItemFragment, props.term)
  const words = useCouncilWords()
  const locale = useLocale()
  const { records } = useMessages()
  const days = [
    spanDays(term.from, term.to, locale),
    ...(term.fromBasis === 'STATED' ? [] : [words.firstDay(records.basis[term.fromBasis])]),
    ...(term.to === null ? [words.noEnd] : []),
    ...(term.to === null || term.toBasis === 'STATED' ? [] : [words.lastDay(records.basis[term.toBasis])]),
  ]
  return (
    <>
      <h3 className={css.title}>{term.name}</h3>
      <p className={css.soft}>{days.join(' · ')}</p>
      {term.note !== null && <p className={css.note}>{term.note}</p>}
      <Cited citations={term.citations} />
      {term.members.length === 0 ? (
        <p>{words.nobodyNamed}</p>
      ) : (
        <FoldedList items={term.members} className={css.members} itemClassName={css.member}>
          {(membership) => <MemberItem membership={membership} />}
        </FoldedList>
      )}
    </>
  )
}
