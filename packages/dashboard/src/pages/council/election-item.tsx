import { formatNumber } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Cited } from '../../records/cited.tsx'
import { RecordFacts } from '../../records/record-facts.tsx'
import css from './council.module.css'
import { VoteBars } from './vote-bars.tsx'
import { useCouncilWords } from './words.ts'

const electionItemFragment = graphql(`
  fragment ElectionItem_election on Election {
    title
    eventStatus
    eventStatusLabel(locale: $locale)
    registeredElectors
    votersTurnedOut
    candidates
    seats
    ballotsPrinted
    ballotsUsed
    ballotsInvalid
    ...RecordFacts_record
    citations {
      ...SourceList_citation
    }
    elected(first: 30) {
      id
      ...VoteBars_membership
    }
  }
`)

/** One election: when and where, its result in numbers as far as documents give them, and who was elected. */
export function ElectionItem(props: { readonly election: FragmentType<typeof electionItemFragment> }) {
  const election = readFragment(electionItemFragment, props.election)
  const words = useCouncilWords()
  const locale = useLocale()
  const counted = COUNTS.flatMap((count) => {
    const value = election[count]
    return value === null ? [] : [{ count, value: formatNumber(value, locale) }]
  })
  return (
    <div className={css.election}>
      <div className={css.result}>
        <h3 className={css.title}>{election.title}</h3>
        {election.eventStatus !== 'HELD' && <p>{election.eventStatusLabel}</p>}
        {counted.length === 0 ? (
          <p className={css.soft}>{words.noResult}</p>
        ) : (
          <dl className={css.counts}>
            {counted.map(({ count, value }) => (
              <div key={count}>
                <dt>{words.counts[count]}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <RecordFacts record={election} />
        <Cited citations={election.citations} />
      </div>
      <VoteBars elected={election.elected} election={election.title} />
    </div>
  )
}

/** In the order of an election: who could come, who came, for what, and on which papers. */
const COUNTS = [
  'registeredElectors',
  'votersTurnedOut',
  'candidates',
  'seats',
  'ballotsPrinted',
  'ballotsUsed',
  'ballotsInvalid',
] as const
