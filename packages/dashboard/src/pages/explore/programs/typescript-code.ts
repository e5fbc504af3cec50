/** A module that asks the query with `fetch` and needs no library; its types are those of the answer. */
export function typescriptCode(query: string, variables: string, origin: string): string {
  return `${TYPES}
const query = /* GraphQL */ \`
${query}\`

const variables = ${variables}

export async function ask(): Promise<Analysis> {
  const response = await fetch(${JSON.stringify(`${origin}/graphql`)}, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors[0].message)
  return data.analyze
}
`
}

const TYPES = `/** Entry r of every column belongs to row r, which stands for members[positions[r]] of each axis. */
export interface Analysis {
  columns: {
    axes: { members: { code: string; label: string }[]; positions: number[] }[]
    metrics: { metric: { code: string; label: string }; figures: Figures }[]
  }
  totals: { metric: { code: string }; figure: { displayWithUnit: string } }[]
  receipt: { asOf: string; citation: string }
}

/** A column that is null says the usual of every row: lows and highs are the values, the state is REPORTED. */
export interface Figures {
  unit: string
  values: (number | null)[]
  lows: (number | null)[] | null
  highs: (number | null)[] | null
  states: ('REPORTED' | 'ZERO' | 'NOT_REPORTED' | 'SUPPRESSED' | 'NOT_APPLICABLE')[] | null
  display: string[]
}
`
