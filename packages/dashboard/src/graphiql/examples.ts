import analysisColumns from './examples/analysis-columns.graphql?raw'
import analysisRows from './examples/analysis-rows.graphql?raw'
import assistanceByType from './examples/assistance-by-type.graphql?raw'
import evidence from './examples/evidence.graphql?raw'
import firstTerm from './examples/first-term.graphql?raw'
import meetingsByQuarter from './examples/meetings-by-quarter.graphql?raw'
import proposalsPage from './examples/proposals-page.graphql?raw'
import regions from './examples/regions.graphql?raw'
import reportedTotals from './examples/reported-totals.graphql?raw'
import resolvePeriod from './examples/resolve-period.graphql?raw'

/** A query to start from. The comment that it begins with says what it answers. */
export interface Example {
  readonly title: string
  readonly query: string
}

export const FIRST_EXAMPLE: Example = { title: 'The first term', query: firstTerm }

export const EXAMPLES: readonly Example[] = [
  FIRST_EXAMPLE,
  { title: 'Meetings by quarter', query: meetingsByQuarter },
  { title: 'Assistance by type, with sources', query: assistanceByType },
  { title: 'Events by region', query: regions },
  { title: 'Several figures along several axes', query: analysisRows },
  { title: 'An analysis in columns', query: analysisColumns },
  { title: 'Proposals, page by page', query: proposalsPage },
  { title: 'The records behind a figure', query: evidence },
  { title: 'Totals as documents state them', query: reportedTotals },
  { title: 'What a period means', query: resolvePeriod },
]

/** What an example answers, in the words of the comment that it begins with. */
export function questionOf({ query }: Example): string {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
}
