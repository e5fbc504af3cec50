import { graphLocaleOf } from '../i18n/asked-locale.ts'
import { frameQuery } from '../question/frame-query.ts'
import { fetchInTime } from './fetch-in-time.ts'

interface FirstQuestion {
  /** As Apollo's link writes it. */
  readonly body: string
  /** Null when there was none. */
  readonly response: Promise<Response | null>
}

let first: FirstQuestion | null = null

/** Asks what every page asks first. */
export function askFirst({ search }: Location): void {
  const body = JSON.stringify({
    operationName: 'Frame',
    variables: { locale: graphLocaleOf(search) },
    query: frameQuery.loc?.source.body,
  })
  const response = fetchInTime('/graphql', { method: 'POST', headers: HEADERS, body }).then(whole)
  // Who asks for it asks again.
  first = { body, response: response.catch(() => null) }
}

/** The response to the first question, once, if that is what is asked and it came; else null. */
export async function takeFirst(body: unknown): Promise<Response | null> {
  if (first === null || first.body !== body) return null
  const { response } = first
  first = null
  return response
}

/** With its content: the time that the server may take is not that in which the site starts. */
async function whole(response: Response): Promise<Response> {
  return new Response(await response.blob(), response)
}

/** Those of Apollo's link, so that the server finds the answer that it has. */
const HEADERS = {
  accept: 'application/graphql-response+json,application/json;q=0.9',
  'content-type': 'application/json',
}
