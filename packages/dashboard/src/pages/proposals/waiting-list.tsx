import { formatNumber } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Section } from '../../sections/section.tsx'
import css from './proposals.module.css'
import { WaitingItem } from './waiting-item.tsx'
import { longestFirst } from './waiting-time.ts'
import { useProposalsWords } from './words.ts'

const waitingListFragment = graphql(`
  fragment WaitingList_connection on ProposalConnection {
    totalCount
    nodes {
      id
      submittedOn
      ...WaitingItem_proposal
    }
  }
`)

interface WaitingListProps {
  readonly waiting: FragmentType<typeof waitingListFragment>
}

/** The proposals of the period that nobody has answered until today, the longest waiting first. */
export function WaitingList({ waiting }: WaitingListProps) {
  const { nodes, totalCount } = readFragment(waitingListFragment, waiting)
  const words = useProposalsWords()
  const locale = useLocale()
  const isCut = totalCount !== null && totalCount > nodes.length
  return (
    <Section title={words.waiting} intro={nodes.length === 0 ? words.noneWaiting : words.waitingIntro}>
      <ol className={css.waiting}>
        {longestFirst(nodes).map((proposal) => (
          <WaitingItem key={proposal.id} proposal={proposal} />
        ))}
      </ol>
      {isCut && (
        <p className={css.cut}>
          {words.oldest(formatNumber(nodes.length, locale), formatNumber(totalCount, locale))}
        </p>
      )}
    </Section>
  )
}
