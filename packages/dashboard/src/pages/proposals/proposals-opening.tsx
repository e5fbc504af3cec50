import { amount } from '../../figures/finding.ts'
import { shownCells } from '../../figures/shown-cells.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useWhen } from '../../scope/use-when.ts'
import { PageOpening } from '../page-opening.tsx'
import { fatesOf, unknownOf } from './pipeline.ts'
import { useProposalsWords } from './words.ts'

const proposalsOpeningFragment = graphql(`
  fragment ProposalsOpening_kpi on Kpi {
    breakdown(by: PROPOSAL_STATUS) {
      ...ShownCells_set
    }
  }
`)

interface ProposalsOpeningProps {
  readonly kpi: FragmentType<typeof proposalsOpeningFragment>
}

/** How many proposals the council made, and what became of all of them; what nobody recorded says so. */
export function ProposalsOpening(props: ProposalsOpeningProps) {
  const { breakdown } = readFragment(proposalsOpeningFragment, props.kpi)
  const { answer, none, nothing } = useProposalsWords()
  const when = useWhen()
  const set = shownCells(breakdown)
  if (!isRecorded(set.total)) return <PageOpening answer={nothing(when)} />
  if (set.total.state === 'ZERO') return <PageOpening answer={none(when)} />
  return (
    <PageOpening
      answer={answer(when, { made: amount(set.total), known: fatesOf(set), unknown: unknownOf(set) })}
    />
  )
}
