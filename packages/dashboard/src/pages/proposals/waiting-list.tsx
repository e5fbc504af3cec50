import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { WholeListLink } from '../../records/whole-list-link.tsx'
import { FoldedList } from '../../sections/folded-list.tsx'
import { Section } from '../../sections/section.tsx'
import { useCut } from '../../sections/use-cut.ts'
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
export function WaitingList(props: WaitingListProps) {
  const waiting = readFragment(waitingListFragment, props.waiting)
  const words = useProposalsWords()
  const intro = useCut(words.waitingIntro, waiting, words.oldest)
  return (
    <Section title={words.waiting} intro={waiting.nodes.length === 0 ? words.noneWaiting : intro}>
      <FoldedList
        items={longestFirst(waiting.nodes)}
        className={css.waiting}
        itemClassName={css.row}
        whole={<WholeListLink list={waiting} kind="proposals" filters={WAITING} />}
      >
        {(proposal) => <WaitingItem proposal={proposal} />}
      </FoldedList>
    </Section>
  )
}

/** As the page asks for them. */
const WAITING = { status: 'SUBMITTED', role: 'ORGANIZER,SUPPORTER', order: 'oldest' }
