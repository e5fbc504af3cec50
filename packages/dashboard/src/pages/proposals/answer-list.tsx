import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { WholeListLink } from '../../records/whole-list-link.tsx'
import { CardList } from '../../sections/card-list.tsx'
import { useCut } from '../../sections/use-cut.ts'
import { AnswerItem } from './answer-item.tsx'
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
export function AnswerList(props: AnswerListProps) {
  const answered = readFragment(answerListFragment, props.answered)
  const words = useProposalsWords()
  const intro = useCut(words.answersIntro, answered, words.newest)
  return (
    <CardList
      title={words.answers}
      intro={intro}
      none={words.noneAnswered}
      items={answered.nodes}
      whole={<WholeListLink list={answered} kind="proposals" filters={ANSWERED} />}
    >
      {(proposal) => <AnswerItem proposal={proposal} />}
    </CardList>
  )
}

/** As the page asks for them. */
const ANSWERED = { status: 'ACCEPTED,PARTLY_ACCEPTED,REJECTED,IMPLEMENTED', role: 'ORGANIZER,SUPPORTER' }
