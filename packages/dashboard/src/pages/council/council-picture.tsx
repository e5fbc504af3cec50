import type { CouncilQuery } from '../../generated/graphql.ts'
import { CardList } from '../../sections/card-list.tsx'
import { CouncilOpening } from './council-opening.tsx'
import { ElectionItem } from './election-item.tsx'
import { InstrumentItem } from './instrument-item.tsx'
import { TermItem } from './term-item.tsx'
import { useCouncilWords } from './words.ts'
import { WorkingBodyItem } from './working-body-item.tsx'

/** Who sits on the council, how they came there, in which bodies they work, and on what ground. The newest comes first. */
export function CouncilPicture({ data: { council } }: { readonly data: CouncilQuery }) {
  const words = useCouncilWords()
  const elections = council.elections.toReversed()
  const own = elections.filter(({ councilRole }) => councilRole !== 'CONTEXT')
  const others = elections.filter(({ councilRole }) => councilRole === 'CONTEXT')
  const basis = council.legalInstruments.filter(({ role }) => role === 'BASIS')
  const changes = council.legalInstruments.filter(({ role }) => role === 'PROPOSED_CHANGE')
  return (
    <>
      <CouncilOpening council={council} />
      <CardList {...words.sections.terms} items={council.terms.toReversed()} few={FEW} wide>
        {(term) => <TermItem term={term} />}
      </CardList>
      <CardList {...words.sections.elections} items={own} few={FEW} wide>
        {(election) => <ElectionItem election={election} />}
      </CardList>
      <CardList {...words.sections.bodies} items={council.workingBodies}>
        {(body) => <WorkingBodyItem body={body} />}
      </CardList>
      <CardList {...words.sections.basis} items={basis}>
        {(instrument) => <InstrumentItem instrument={instrument} />}
      </CardList>
      <CardList {...words.sections.changes} items={changes}>
        {(instrument) => <InstrumentItem instrument={instrument} />}
      </CardList>
      <CardList {...words.sections.others} items={others}>
        {(election) => <ElectionItem election={election} />}
      </CardList>
    </>
  )
}

/** Terms and elections are long themselves. */
const FEW = 2
