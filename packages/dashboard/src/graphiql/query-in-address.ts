interface AskedQuery {
  readonly query: string
  /** JSON, laid out for people; empty without any. */
  readonly variables: string
}

/** The query that an address asks for, as the explore page writes it; null without one. */
export function queryInAddress(search: string): AskedQuery | null {
  const asked = new URLSearchParams(search)
  const query = asked.get('query')
  return query === null ? null : { query, variables: laidOut(asked.get('variables') ?? '') }
}

function laidOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
