import { formatNumber } from '@council-outcomes/figures'
import { useState } from 'react'
import { CategoryBars, type ChartPoint, ChartTable } from '../../charts/index.ts'
import { Segments } from '../../controls/segments.tsx'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import css from './council.module.css'
import { useCouncilWords } from './words.ts'

const voteBarsFragment = graphql(`
  fragment VoteBars_membership on Membership {
    id
    votes
    person {
      id
      name
    }
  }
`)

interface VoteBarsProps {
  /** The most votes first. */
  readonly elected: readonly FragmentType<typeof voteBarsFragment>[]
  /** What the election is called. */
  readonly election: string
}

const VIEWS = ['chart', 'table'] as const

/** Who was elected with how many votes; nothing where no document gives the votes. */
export function VoteBars({ elected, election }: VoteBarsProps) {
  const words = useCouncilWords()
  const { blocks } = useMessages()
  const locale = useLocale()
  const [view, setView] = useState<(typeof VIEWS)[number]>('chart')
  const points = readFragment(voteBarsFragment, elected).flatMap(({ id, votes, person }) =>
    votes === null
      ? []
      : [votePoint(id, person.name, votes, words.votes(votes, formatNumber(votes, locale)))],
  )
  const [first] = points
  if (first === undefined) return null
  const summary = words.mostVotes(first.label, first.display)
  return (
    <div className={css.votes}>
      <h4 className={css.part}>{words.elected}</h4>
      <div className="screen-only">
        <Segments
          label={blocks.view}
          value={view}
          options={VIEWS.map((option) => ({ id: option, label: blocks[option] }))}
          onChange={setView}
        />
      </div>
      {view === 'chart' ? (
        <CategoryBars
          label={`${election}. ${words.elected}`}
          summary={summary}
          unitLabel={words.votesColumn}
          formatNumber={(value) => formatNumber(value, locale)}
          points={points}
        />
      ) : (
        <ChartTable
          caption={`${election}. ${words.elected}`}
          headings={{ label: words.nameColumn, figure: words.votesColumn, note: blocks.noteColumn }}
          points={points}
        />
      )}
      <p>{summary}</p>
    </div>
  )
}

/** Votes are counted, never estimated. */
function votePoint(id: string, label: string, votes: number, display: string): ChartPoint {
  const exact = { value: votes, low: votes, high: votes, range: null, qualifier: 'EXACT' }
  return { id, label, display, figure: { state: votes === 0 ? 'ZERO' : 'REPORTED', ...exact } }
}
