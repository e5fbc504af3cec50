import { formatNumber } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Section } from '../../sections/section.tsx'
import { AnswerItem } from './answer-item.tsx'
import css from './proposals.module.css'
import { useProposalsWords } from './words.ts'

const answerListFragment = graphql(`
  fragment AnswerList_connection on ProposalConnection {
    totalCount
    nodes {
      id
      ...AnswerItem_proposal
    }
  }
`)

interface AnswerListProps {
  readonly answered: FragmentType<typeof answerListFragment>
}

/** The proposals of the period that were answered, the newest first, each with its answer. */
export function AnswerList({ answered }: AnswerListProps) {
  const { nodes, totalCount } = readFragment(answerListFragment, answered)
  const words = useProposalsWords()
  const locale = useLocale()
  const isCut = totalCount !== null && totalCount > nodes.length
  return (
    <Section title={words.answers} intro={nodes.length === 0 ? words.noneAnswered : words.answersIntro}>
      <ol className={css.answers}>
        {nodes.map((proposal) => (
          <AnswerItem key={proposal.id} proposal={proposal} />
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
